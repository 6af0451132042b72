using System.Globalization;
using System.Text.Json.Nodes;
using Stipple.Records.Courses;

namespace Stipple.Web.Planning;

/// <summary>The settings of the plan that stands; empty without one.</summary>
internal sealed record Standing(int? Count, int? Interval, DateOnly? First, string? Device, Dictionary<string, double> Lengths)
{
    public static Standing Of(PlanEntry? plan)
    {
        var lengths = new Dictionary<string, double>(StringComparer.Ordinal);
        if (plan is null || JsonNode.Parse(plan.Sessions)!.AsArray() is not { Count: > 0 } sessions)
            return new Standing(null, null, null, null, lengths);
        var days = sessions.Select(s => DateOnly.FromDateTime(DateTime.Parse($"{s!["at"]}", CultureInfo.InvariantCulture))).ToList();
        foreach (var area in sessions[0]!["areas"]!.AsArray())
        {
            foreach (var zone in area!["zones"]!.AsArray())
                lengths[$"{zone}"] = area["needleLength"]!.GetValue<double>();
        }
        // A session that keeps the gain stands further off than the interval.
        var series = 1 + days.Zip(days.Skip(1)).TakeWhile(p => p.Second.DayNumber - p.First.DayNumber == plan.IntervalDays).Count();
        return new Standing(
            series,
            plan.IntervalDays / 7,
            days[0],
            sessions[0]!["areas"]![0]!["device"]?["model"]?.GetValue<string>(),
            lengths
        );
    }
}
