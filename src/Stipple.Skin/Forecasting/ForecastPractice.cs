using System.Collections.Immutable;
using Stipple.Skin.Practices;

namespace Stipple.Skin.Forecasting;

/// <summary>What the outcomes of a practice shifted in a forecast.</summary>
/// <param name="People">People whose outcomes were weighed; 0 where they were too few and nothing is shifted.</param>
/// <param name="Readings">Their readings.</param>
/// <param name="Kinds">The kinds of concern of the course, as published and as shifted.</param>
public sealed record ForecastPractice(int People, int Readings, ImmutableArray<PracticeKind> Kinds)
{
    /// <summary>The part of a practice calibration that a course is forecast with; null without one.</summary>
    internal static ForecastPractice? Of(PracticeCalibration? practice, Course course) =>
        practice is null
            ? null
            : new ForecastPractice(
                practice.People,
                practice.Readings,
                [.. practice.Kinds.Where(k => course.Concerns.Any(c => string.Equals(c.Kind, k.Kind, StringComparison.Ordinal)))]
            );
}
