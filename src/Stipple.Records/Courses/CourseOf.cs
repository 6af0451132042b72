using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Stipple.Records.Patients;

namespace Stipple.Records.Courses;

/// <summary>Puts a patient's record together as the one course it is.</summary>
/// <param name="records">The store.</param>
public sealed class CourseOf(RecordsContext records)
{
    /// <summary>Why a record is not a course yet.</summary>
    public enum Lack
    {
        /// <summary>The phototype has not been assessed.</summary>
        Phototype,

        /// <summary>The patient is outside the ages the course knows, 12 to 100 years.</summary>
        Age,
    }

    /// <summary>The course in its JSON format, with the sessions of the plan that are still ahead.</summary>
    /// <param name="patient">The patient.</param>
    /// <param name="now">The moment that parts done from planned.</param>
    /// <param name="zone">The time zone in which the practice counts its days.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The document, or what is lacking.</returns>
    public async Task<(JsonObject? Course, Lack? Lacks)> Json(
        Patient patient,
        DateTimeOffset now,
        TimeZoneInfo zone,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(patient);
        if (patient.Phototype is not { } phototype)
            return (null, Lack.Phototype);

        var concerns = await records.Concerns.AsNoTracking().Where(c => c.PatientId == patient.Id).ToListAsync(cancellation);
        var sessions = await records
            .Sessions.AsNoTracking()
            .Where(s => s.PatientId == patient.Id && s.Json != null)
            .OrderBy(s => s.At)
            .Select(s => new { s.At, s.Json })
            .ToListAsync(cancellation);
        var scores = await records.Scores.AsNoTracking().Where(s => s.PatientId == patient.Id).OrderBy(s => s.At).ToListAsync(cancellation);
        var plan = await records
            .Plans.AsNoTracking()
            .Where(p => p.PatientId == patient.Id && p.Ended == null)
            .OrderByDescending(p => p.Made)
            .FirstOrDefaultAsync(cancellation);

        DateTime Local(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, zone).DateTime;
        var start = DateOnly.FromDateTime(
            Local(new[] { patient.Made }.Concat(sessions.Select(s => s.At)).Concat(scores.Select(s => s.At)).Min())
        );
        if (AgeAt(patient, start) is < 12 or > 100)
            return (null, Lack.Age);

        var done = sessions.Select(s => JsonNode.Parse(s.Json!)!.AsObject()).ToList();
        var last = done.Count > 0 ? Local(sessions[^1].At) : DateTime.MinValue;
        var ahead = (plan is null ? [] : JsonNode.Parse(plan.Sessions)!.AsArray())
            .Select(s => s!.DeepClone().AsObject())
            .Where(s =>
                DateTime.Parse(s["at"]!.GetValue<string>(), CultureInfo.InvariantCulture) is var at && at > last && at > Local(now)
            );
        var names = concerns.ToDictionary(c => c.Id, c => c.Name);
        return (
            new JsonObject
            {
                ["format"] = "stipple-course",
                ["version"] = 1,
                ["start"] = start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                ["person"] = PersonOf(patient, phototype, AgeAt(patient, start)),
                ["concerns"] = new JsonArray([.. concerns.Select(c => JsonNode.Parse(c.Json))]),
                ["sessions"] = new JsonArray([.. done.Concat(ahead)]),
                ["observations"] = new JsonArray([.. scores.Select(s => ObservationOf(s, names, Local))]),
            },
            null
        );
    }

    private static double AgeAt(Patient patient, DateOnly day) => Math.Round((day.DayNumber - patient.Birth.DayNumber) / 365.25, 2);

    private static JsonObject PersonOf(Patient patient, Phototype phototype, double age)
    {
        var person = JsonNode.Parse(patient.Background)!.AsObject();
        person["age"] = age;
        person["sex"] = JsonNamingPolicy.KebabCaseLower.ConvertName(patient.Sex.ToString());
        person["phototype"] = phototype.ToString();
        return person;
    }

    private static JsonObject ObservationOf(ScoreEntry score, Dictionary<Guid, string> names, Func<DateTimeOffset, DateTime> local)
    {
        var seen = new JsonObject { ["at"] = local(score.At).ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture) };
        if (score.ConcernId is { } concern)
            seen["concern"] = names[concern];
        else
            seen["zones"] = new JsonArray([.. score.Zones.Split(',').Select(z => JsonValue.Create(z))]);
        seen["scale"] = score.Scale;
        seen["score"] = score.Total;
        seen["rater"] = JsonNamingPolicy.KebabCaseLower.ConvertName(score.Rater.ToString());
        seen["setting"] = JsonNamingPolicy.KebabCaseLower.ConvertName(score.Setting.ToString());
        if (score.Blinded)
            seen["blinded"] = true;
        return seen;
    }
}
