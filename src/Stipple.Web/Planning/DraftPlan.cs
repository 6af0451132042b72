using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Stipple.Evidence;
using Stipple.Practice.Labels;
using Stipple.Practice.Scope;
using Stipple.Practice.Sessions;
using Stipple.Records;
using Stipple.Records.Courses;
using Stipple.Records.Patients;
using Stipple.Skin.Plans;
using Stipple.Web.Access;
using Stipple.Web.Forecasting;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.Houses;
using Stipple.Web.Wording;

namespace Stipple.Web.Planning;

/// <summary>Works a series out from what was set, and holds it against label, limits and scope.</summary>
internal sealed class DraftPlan(RecordsContext records, ForecastKeeper keeper, HouseKeeper house, Caller who, Texts texts) : IHandler
{
    // What is proposed before anything is set; chosen: a usual series and a start that can still be booked.
    private const int UsualSessions = 4;
    private const int UsualInterval = 4;
    private const int DaysToBook = 7;
    private static readonly TimeOnly Morning = new(10, 0);

    /// <summary>The draft, or why there can be none.</summary>
    public async Task<(Outcome<PlanDraft> Draft, CourseOf.Lack? Lacks, bool NoConcern)> Of(
        Patient patient,
        PlanInput input,
        CancellationToken cancellation
    )
    {
        var (json, state) = await keeper.Course(patient, cancellation);
        if (json is null || state.Course is not { } known)
            return (Outcome<PlanDraft>.NotThere, state.Lacks, false);
        var open = await records
            .Concerns.AsNoTracking()
            .Where(c => c.PatientId == patient.Id && c.Closed == null)
            .Select(c => c.Name)
            .ToListAsync(cancellation);
        var zones = known
            .Concerns.Where(c => open.Contains(c.Id, StringComparer.Ordinal))
            .SelectMany(c => c.Zones)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        if (zones.Count == 0)
            return (Outcome<PlanDraft>.NotThere, null, true);
        var standing = await records
            .Plans.AsNoTracking()
            .Where(p => p.PatientId == patient.Id && p.Ended == null)
            .OrderByDescending(p => p.Made)
            .FirstOrDefaultAsync(cancellation);
        var today = await house.Today(cancellation);
        var scope = StaffScopes.Of(
            await records.Users.AsNoTracking().Where(u => u.Id == who.Id).Select(u => u.Scope).FirstOrDefaultAsync(cancellation)
        );
        return (Draft(input, json, known, zones, Standing.Of(standing), today, scope), null, false);
    }

    private Outcome<PlanDraft> Draft(
        PlanInput input,
        string json,
        Course known,
        List<string> zones,
        Standing standing,
        DateOnly today,
        PractitionerScope? scope
    )
    {
        var faults = new List<FormFault>();
        if (!Catalogue.Devices.TryFind(input.Device ?? standing.Device ?? "generic-pen", out var device))
            return Outcome<PlanDraft>.Refused(
                new FormFault(
                    FormCodes.UnknownChoice,
                    "device",
                    $"{input.Device}",
                    "a device of the catalogue",
                    texts["plan.device.unknown"]
                )
            );
        var (count, interval) = (input.Sessions ?? standing.Count ?? UsualSessions, input.Interval ?? standing.Interval ?? UsualInterval);
        var numbing = input.Numbing ?? AnaestheticKind.TopicalLidocaine;
        var last = known.Sessions.Where(s => s.Status == SessionStatus.Done).Select(s => (DateTime?)s.At).LastOrDefault();
        var soonest = last is { } done ? DateOnly.FromDateTime(done).AddDays(7 * interval) : DateOnly.MinValue;
        var proposed = today.AddDays(DaysToBook) > soonest ? today.AddDays(DaysToBook) : soonest;
        var first = input.First ?? (standing.First > today ? standing.First : null) ?? proposed;
        if (first <= today)
            faults.Add(
                new FormFault(
                    FormCodes.OutOfRange,
                    "first",
                    $"{first:yyyy-MM-dd}",
                    $"from {today.AddDays(1):yyyy-MM-dd}",
                    texts["plan.first.past"]
                )
            );
        var groups = GroupsOf(input, known, zones, device, standing, faults);
        if (faults.Count > 0)
            return Outcome<PlanDraft>.Refused(faults);

        var days = Enumerable.Range(0, count).Select(i => first.AddDays(7 * interval * i)).ToList();
        if (input.Maintenance is { } months)
            days.Add(days[^1].AddMonths(months));
        var sessions = new JsonArray([.. days.Select(day => SessionOn(day, device, numbing, groups))]);
        var document = JsonNode.Parse(json)!.AsObject();
        document["sessions"] = new JsonArray([
            .. document["sessions"]!.AsArray().Where(s => $"{s!["status"]}" is "done").Select(s => s!.DeepClone()),
            .. sessions.Select(s => s!.DeepClone()),
        ]);
        var planned = document.ToJsonString();
        var read = CourseReader.Read(Encoding.UTF8.GetBytes(planned));
        if (read.Course is not { } course)
            return Outcome<PlanDraft>.Refused([
                .. read
                    .Faults.DistinctBy(f => f.Message, StringComparer.Ordinal)
                    .Select(f => new FormFault(f.Code, FieldOf(f.Path), f.Found, f.Allowed, f.Message)),
            ]);
        return new PlanDraft(
            count,
            interval,
            first,
            device,
            numbing,
            input.Maintenance,
            groups,
            sessions,
            planned,
            course,
            Findings(course, scope)
        );
    }

    private List<PlanGroup> GroupsOf(
        PlanInput input,
        Course course,
        List<string> zones,
        DeviceModel device,
        Standing standing,
        List<FormFault> faults
    )
    {
        var dial = DeviceDial.Of(new Device(device.Kind, device.Id));
        var groups = new List<PlanGroup>();
        foreach (var alike in zones.OrderBy(z => Catalogue.Zones.Ids.IndexOf(z)).GroupBy(z => NeedleRoom.UsualAt(course, z).Value))
        {
            var key = Catalogue.Zones[alike.First()].Anatomy.Id;
            var usual = NeedleRoom.UsualAt(course, alike.First());
            var limit = Math.Min(usual.Value, device.EvaluatedLimit?.Value ?? double.PositiveInfinity);
            var length = input.Length ?? standing.Lengths.GetValueOrDefault(alike.First(), dial.Nearest(limit, limit));
            if (input.Lengths.TryGetValue(key, out var typed))
            {
                if (!double.TryParse(typed.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out length))
                    faults.Add(
                        new FormFault(FormCodes.WrongKind, $"lengths.{key}", typed, "a number", texts.Of("plan.length.kind", typed))
                    );
                else if (length is not (>= NeedleLength.Minimum and <= NeedleLength.Maximum))
                    faults.Add(
                        new FormFault(
                            FormCodes.OutOfRange,
                            $"lengths.{key}",
                            typed,
                            $"{NeedleLength.Minimum} to {NeedleLength.Maximum} mm",
                            texts.Of("plan.length.range", typed, NeedleLength.Maximum)
                        )
                    );
            }
            groups.Add(new PlanGroup(key, [.. alike], usual, length));
        }
        return groups;
    }

    private static JsonObject SessionOn(DateOnly day, DeviceModel device, AnaestheticKind numbing, List<PlanGroup> groups)
    {
        var session = new JsonObject
        {
            ["at"] = day.ToDateTime(Morning).ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture),
            ["status"] = "planned",
        };
        if (numbing != AnaestheticKind.None)
            session["anaesthetic"] = new JsonObject { ["kind"] = JsonNamingPolicy.KebabCaseLower.ConvertName($"{numbing}") };
        session["areas"] = new JsonArray([
            .. groups
                .GroupBy(g => g.Length)
                .Select(g => new JsonObject
                {
                    ["zones"] = new JsonArray([.. g.SelectMany(x => x.Zones).Select(z => JsonValue.Create(z))]),
                    ["device"] = new JsonObject
                    {
                        ["kind"] = JsonNamingPolicy.KebabCaseLower.ConvertName($"{device.Kind}"),
                        ["model"] = device.Id,
                    },
                    ["needleLength"] = g.Key,
                }),
        ]);
        return session;
    }

    // All sessions of a series are alike: what is found of the first holds for each.
    private static List<RuleFinding> Findings(Course course, PractitionerScope? scope)
    {
        var first = course.Sessions.First(s => s.Status == SessionStatus.Planned);
        var label = LabelRules.Of(course, first.Areas);
        var beyond = scope is null ? [] : ScopeCheck.Of(scope, course, first.Areas, DateOnly.FromDateTime(first.At));
        return [.. beyond.Concat(label).DistinctBy(f => (f.Code, f.Message)).OrderBy(f => f.Kind)];
    }

    private static string FieldOf(string path) =>
        path.Contains("device", StringComparison.Ordinal) ? "device"
        : path.Contains("areas", StringComparison.Ordinal) ? "lengths"
        : path.EndsWith(".at", StringComparison.Ordinal) ? "first"
        : "";
}
