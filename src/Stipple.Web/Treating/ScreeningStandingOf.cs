using System.Globalization;
using System.Text.Json.Nodes;
using Stipple.Practice.Sessions;
using Stipple.Records.Courses;

namespace Stipple.Web.Treating;

/// <summary>What a screening on record says on the day of a session.</summary>
internal static class ScreeningStandingOf
{
    /// <summary>The standing: each reason must be lifted by a clearance that covers it and the day, or by the day itself.</summary>
    public static ScreeningStanding On(ScreeningEntry? screening, DateOnly day)
    {
        if (screening is null || screening.Day > day)
            return ScreeningStanding.NotDone;
        if (screening.Verdict is "proceed")
            return ScreeningStanding.Proceed;
        if (screening.Verdict is "do-not-treat" or "incomplete" || (screening.Verdict is "not-before" && !(screening.NotBefore <= day)))
            return ScreeningStanding.Held;
        var clearances = Objects(screening.Clearances).ToList();
        var asking = Objects(screening.Reasons).Where(r => $"{r["verdict"]}" is "ask-physician").Select(r => $"{r["rule"]}").ToList();
        if (screening.Verdict is "ask-physician" && asking.Count == 0)
            return ScreeningStanding.Held;
        return asking.TrueForAll(rule => clearances.Exists(c => Covers(c, rule, day))) ? ScreeningStanding.Cleared : ScreeningStanding.Held;
    }

    private static bool Covers(JsonObject clearance, string rule, DateOnly day) =>
        clearance["rules"] is JsonArray rules
        && rules.Any(r => string.Equals($"{r}", rule, StringComparison.Ordinal))
        && Day(clearance["date"]) <= day
        && day <= Day(clearance["validUntil"]);

    private static DateOnly? Day(JsonNode? node) =>
        DateOnly.TryParseExact($"{node}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static IEnumerable<JsonObject> Objects(string json) => (JsonNode.Parse(json) as JsonArray ?? []).OfType<JsonObject>();
}
