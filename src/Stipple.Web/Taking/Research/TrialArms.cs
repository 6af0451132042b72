using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace Stipple.Web.Taking.Research;

/// <summary>
/// Courses of one concern, scored on one scale, put together as the arm of a study: means over people, in the form that
/// <c>stipple validate --trials</c> reads. Arms and follow-ups of fewer people than <see cref="ResearchGroup.Least"/> are left out.
/// </summary>
internal static class TrialArms
{
    // Weeks after the first session at which people are read together, each at the reading nearest to it: chosen.
    private static readonly double[] Weeks = [4, 8, 12, 16, 20, 24, 36, 52];

    /// <summary>The arms.</summary>
    public static JsonArray Of(IReadOnlyList<Course> courses)
    {
        var study = $"Practice {Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4))}, own records";
        return new JsonArray([
            .. courses
                .SelectMany(ArmPerson.Of)
                .GroupBy(p => (p.Concern.Kind, Detail: ArmWords.Detail(p.Concern), p.Concern.Baseline.Scale))
                .Where(g => g.Count() >= ResearchGroup.Least)
                .OrderBy(g => g.Key.ToString(), StringComparer.Ordinal)
                .Select((g, place) => (JsonNode)Arm(place, study, g.Key.Detail, [.. g])),
        ]);
    }

    private static JsonObject Arm(int place, string study, string detail, List<ArmPerson> people)
    {
        var concern = people[0].Concern;
        var areas = people.SelectMany(p => p.Areas).ToList();
        return new JsonObject
        {
            ["id"] = $"practice-{place + 1}-{concern.Kind}",
            ["kind"] = "arm",
            ["role"] = "needling",
            ["citation"] = study,
            ["design"] = "single arm, open label",
            ["indication"] = ArmWords.Indication(concern.Kind),
            ["indication_detail"] = detail.Length == 0 ? null : detail,
            ["body_site"] = ArmWords.Site(people.SelectMany(p => p.Concern.Zones)),
            ["n"] = people.Count,
            ["n_completed"] = people.Count,
            ["age"] = Spread(people.Select(p => p.Person.Age)),
            ["phototypes"] = $"{people.Min(p => p.Person.Phototype)}-{people.Max(p => p.Person.Phototype)}",
            ["device"] = areas.GroupBy(a => a.Device.Kind).MaxBy(g => g.Count())!.Key.ToString().ToLowerInvariant(),
            ["needle_length_mm"] = Mean(areas.Select(a => a.NeedleLength.Millimetres)),
            ["passes"] = Mean(areas.Select(a => a.Passes).OfType<double>()),
            ["sessions"] = Mean(people.Select(p => (double)p.Sessions.Count)),
            ["interval_weeks"] = Mean(people.SelectMany(p => p.IntervalWeeks)),
            ["adjunct"] = ArmWords.Adjuncts(areas),
            ["endpoint"] = ArmWords.Endpoint(concern.Baseline.Scale),
            ["baseline"] = Spread(people.Select(p => p.Before)),
            ["followups"] = new JsonArray([.. Followups(people)]),
        };
    }

    private static IEnumerable<JsonNode> Followups(List<ArmPerson> people)
    {
        var read = Weeks
            .Select(week => people.Select(p => (p.Before, Read: p.Nearest(week))).Where(p => p.Read is not null).ToList())
            .Where(seen => seen.Count >= ResearchGroup.Least)
            .ToList();
        if (read.Count == 0)
            read =
            [
                [.. people.Select(p => (p.Before, Read: ((double, double)?)p.Last))],
            ];
        foreach (var seen in read)
        {
            var before = seen.Average(s => s.Before);
            yield return new JsonObject
            {
                ["weeks_from_first_session"] = Mean(seen.Select(s => s.Read!.Value.Week)),
                // Of the same people at both times, so that who stayed away does not look like a change.
                ["percent_change"] = before > 0 ? Math.Round(100 * ((seen.Average(s => s.Read!.Value.Score) / before) - 1), 1) : null,
                ["n"] = seen.Count,
            };
        }
    }

    private static JsonObject Spread(IEnumerable<double> values)
    {
        var all = values.ToList();
        var mean = all.Average();
        return new JsonObject
        {
            ["mean"] = Math.Round(mean, 2),
            ["sd"] = Math.Round(Math.Sqrt(all.Sum(v => (v - mean) * (v - mean)) / (all.Count - 1)), 2),
        };
    }

    private static double? Mean(IEnumerable<double> values) => values.ToList() is { Count: > 0 } all ? Math.Round(all.Average(), 2) : null;
}
