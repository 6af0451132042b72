using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Stipple.Evidence;
using Stipple.Practice.Scales;
using Stipple.Records;
using Stipple.Records.Courses;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.Houses;
using Stipple.Web.Wording;

namespace Stipple.Web.Scoring;

/// <summary>Scores a concern or zones. There is no total while an item is missing, and nothing is saved without one.</summary>
internal sealed class GiveScore(RecordsContext records, HouseKeeper house, TimeProvider time, Texts texts) : IHandler
{
    // Clocks of tablets differ; a rating a little ahead is a rating of now.
    private static readonly TimeSpan Ahead = TimeSpan.FromMinutes(5);

    public async Task<Outcome<ScoreView>> Give(Guid patientId, ScoreInput input, CancellationToken cancellation)
    {
        if (await records.Patients.AsNoTracking().FirstOrDefaultAsync(p => p.Id == patientId && p.MergedInto == null, cancellation) is null)
            return Outcome<ScoreView>.NotThere;
        var id = input.Id ?? Guid.CreateVersion7();
        if (await records.Scores.AsNoTracking().FirstOrDefaultAsync(s => s.Id == id, cancellation) is { } already)
            return already.PatientId == patientId ? ScoreView.Of(already) : Outcome<ScoreView>.NotThere;
        if (!Catalogue.Scales.TryFind(input.Scale, out var scale))
            return Outcome<ScoreView>.Refused(
                new FormFault(FormCodes.UnknownChoice, "scale", input.Scale, "a scale of the catalogue", texts["scores.scale.unknown"])
            );
        var concern = input.Concern is { } of
            ? await records.Concerns.AsNoTracking().FirstOrDefaultAsync(c => c.Id == of && c.PatientId == patientId, cancellation)
            : null;
        var faults = new List<FormFault>();
        if (input.Concern is not null && concern is null)
            faults.Add(
                new FormFault(
                    FormCodes.NotThere,
                    "concern",
                    $"{input.Concern}",
                    "a concern of the patient",
                    texts["scores.concern.unknown"]
                )
            );
        if (
            input.Session is { } session
            && !await records.Sessions.AnyAsync(s => s.Id == session && s.PatientId == patientId, cancellation)
        )
            faults.Add(
                new FormFault(FormCodes.NotThere, "session", $"{session}", "a session of the patient", texts["scores.session.unknown"])
            );

        var setting = input.Setting ?? (scale.RaterErrorLive is null ? Setting.Photo : Setting.Live);
        var rater = input.Rater ?? scale.Rater;
        var (total, answers) = TotalOf(scale, input, setting, faults);
        var zone = await house.Zone(cancellation);
        var now = time.GetUtcNow();
        var local = input.At ?? TimeZoneInfo.ConvertTime(now, zone).DateTime;
        var at = UtcOf(local, zone);
        if (at > now + Ahead)
            faults.Add(new FormFault(FormCodes.OutOfRange, "at", $"{local:yyyy-MM-ddTHH:mm}", "up to now", texts["scores.at.ahead"]));
        if (total is { } value)
            faults.AddRange(AsObservation(input, concern, rater, setting, local, value));
        if (faults.Count > 0)
            return Outcome<ScoreView>.Refused(faults);

        var entry = new ScoreEntry
        {
            Id = id,
            PatientId = patientId,
            At = at,
            ConcernId = concern?.Id,
            Zones = concern is null ? string.Join(',', input.Zones.Distinct(StringComparer.Ordinal)) : "",
            Scale = scale.Id,
            ScaleVersion = scale.Version,
            Items = JsonSerializer.Serialize(answers),
            Total = total!.Value,
            Rater = rater,
            Setting = setting,
            Blinded = input.Blinded,
            SessionId = input.Session,
        };
        records.Add(entry);
        await records.SaveChangesAsync(cancellation);
        return ScoreView.Of(entry);
    }

    private (double? Total, Dictionary<string, double> Answers) TotalOf(
        Scale scale,
        ScoreInput input,
        Setting setting,
        List<FormFault> faults
    )
    {
        var answers = new Dictionary<string, double>(StringComparer.Ordinal);
        if (!Instruments.TryFind(scale.Id, out var instrument))
        {
            if (input.Total is null)
                faults.Add(
                    new FormFault(FormCodes.Missing, "total", "", $"{scale.Minimum} to {scale.Maximum}", texts["scores.total.missing"])
                );
            return (input.Total, answers);
        }
        foreach (var (id, text) in input.Items)
        {
            if (double.TryParse(text.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var answer))
                answers[id] = answer;
            else
                faults.Add(new FormFault(FormCodes.WrongKind, $"items.{id}", text, "a number", texts.Of("scores.item.kind", text)));
        }
        var scored = Practice.Scales.Scoring.Score(
            instrument,
            new Practice.Scales.Answers(scale.Id, input.Version ?? instrument.Version, answers),
            setting
        );
        var labels = instrument.Questions.ToDictionary(q => q.Id, Asked, StringComparer.Ordinal);
        faults.AddRange(
            scored.Faults.Select(f => new FormFault(
                f.Code,
                labels.ContainsKey(f.Place) || input.Items.ContainsKey(f.Place) ? $"items.{f.Place}" : f.Place,
                f.Found,
                f.Allowed,
                texts.Of("scores.item.fault", labels.GetValueOrDefault(f.Place, f.Place), f.Found, f.Allowed)
            ))
        );
        faults.AddRange(
            scored.Missing.Select(m => new FormFault(
                FormCodes.Missing,
                $"items.{m}",
                "",
                "an answer",
                texts.Of("scores.item.missing", labels[m])
            ))
        );
        return (scored.Total?.Value, answers);
    }

    private static string Asked(Question question) =>
        question.Region is null ? question.Item.Label : $"{question.Region.Label}, {question.Item.Label}";

    // In the smallest course that can hold it, so that whatever is saved can be read as part of one.
    private static IEnumerable<FormFault> AsObservation(
        ScoreInput input,
        ConcernEntry? concern,
        Rater rater,
        Setting setting,
        DateTime at,
        double total
    )
    {
        var seen = new JsonObject
        {
            ["at"] = at.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture),
            ["scale"] = input.Scale,
            ["score"] = total,
            ["rater"] = JsonNamingPolicy.KebabCaseLower.ConvertName($"{rater}"),
            ["setting"] = JsonNamingPolicy.KebabCaseLower.ConvertName($"{setting}"),
        };
        if (concern is not null)
            seen["concern"] = concern.Name;
        if (input.Zones.Count > 0 || concern is null)
            seen["zones"] = new JsonArray([.. input.Zones.Distinct(StringComparer.Ordinal).Select(z => JsonValue.Create(z))]);
        var course = new JsonObject
        {
            ["format"] = "stipple-course",
            ["version"] = 1,
            ["start"] = "1950-01-01",
            ["person"] = new JsonObject
            {
                ["age"] = 30,
                ["sex"] = "female",
                ["phototype"] = "III",
            },
            ["concerns"] = concern is null ? new JsonArray() : new JsonArray(JsonNode.Parse(concern.Json)),
            ["observations"] = new JsonArray(seen),
        };
        return CourseReader
            .Read(Encoding.UTF8.GetBytes(course.ToJsonString()))
            .Faults.Select(f => new FormFault(f.Code, FieldOf(f.Path, concern), f.Found, f.Allowed, f.Message));
    }

    private static string FieldOf(string path, ConcernEntry? concern) =>
        path.Contains(".zones", StringComparison.Ordinal) ? "zones"
        : path.EndsWith(".score", StringComparison.Ordinal) ? "total"
        : path.EndsWith(".at", StringComparison.Ordinal) ? "at"
        : path.EndsWith(".rater", StringComparison.Ordinal) ? "rater"
        : path.EndsWith(".setting", StringComparison.Ordinal) ? "setting"
        : concern is null ? "zones"
        : "scale";

    private static DateTimeOffset UtcOf(DateTime local, TimeZoneInfo zone) =>
        new DateTimeOffset(local, zone.GetUtcOffset(DateTime.SpecifyKind(local, DateTimeKind.Unspecified))).ToUniversalTime();
}
