using System.Collections.Immutable;
using Stipple.Skin.Needling;

namespace Stipple.Skin.Forecasting;

/// <summary>What a forecast assumes or leaves out for a course.</summary>
internal static class ForecastNotes
{
    public static ImmutableArray<string> Of(Course course)
    {
        var notes = ImmutableArray.CreateBuilder<string>();
        notes.Add("Gains per indication stand in until they are calibrated: they come from the means of published arms, mostly without a control.");
        var unknown = course.Sessions.SelectMany(s => s.Areas).SelectMany(a => a.Adjuncts).Distinct().Where(a => !Delivery.Knows(a)).ToArray();
        if (unknown.Length > 0)
            notes.Add($"The model knows no effect of {string.Join(", ", unknown)}; it is forecast as if not given.");
        if (course.Sessions.SelectMany(s => s.Areas).Any(a => a.Passes is null))
            notes.Add("Where passes are not recorded, 275 punctures per cm2 (with their spread) are taken.");
        if (course.Observations.Count > 0)
            notes.Add("Observations are shown beside the forecast; they do not narrow it yet.");
        var unread = course.Observations.Where(o => !ReadingSummary.Forecasts(course, o)).Select(o => o.Scale).Distinct(StringComparer.Ordinal).ToArray();
        if (unread.Length > 0)
            notes.Add($"Readings on these scales are kept but not forecast: {string.Join(", ", unread)}.");
        if (course.Person.Sun?.Sunscreen is { Use: not SunscreenUse.Never })
            notes.Add("The sunscreen habit is taken to be kept through the course, and to have stood by half before it.");
        if (course.Concerns.Any(c => string.Equals(c.Baseline.Scale, "gais", StringComparison.Ordinal)))
            notes.Add("Global improvement is read from percent improvement with chosen cut-offs of 25, 50 and 75 %.");
        return notes.ToImmutable();
    }
}
