using System.Collections.Immutable;
using Stipple.Skin.Concerns;
using Stipple.Skin.Parameters;
using Stipple.Skin.Support;

namespace Stipple.Skin.Forecasting;

/// <summary>Bands and chances of one concern from what the twins did at its zones.</summary>
internal sealed class ConcernSummary(Course course, Concern concern, ConcernSupport support, CourseRuns runs, ulong seed, ConcernPath path)
{
    private static readonly double[] UsualImprovements = [25, 50, 75];
    private readonly ImmutableArray<double> grid = runs.Grid;
    private readonly ScoreScale scale = path.Scale;

    public ConcernForecast Forecast()
    {
        var score = new Band[grid.Length];
        var rated = new Band[grid.Length];
        var untreated = new Band[grid.Length];
        var change = new Band[grid.Length];
        for (var moment = 0; moment < grid.Length; moment++)
        {
            var (with, without) = path.At(moment);
            var scores = path.Scores(with);
            score[moment] = Band.Over(scores.Length, i => scores[i]);
            rated[moment] = Band.Over(scores.Length, i => scale.Rated(scores[i], RaterErrorOf(i)));
            var scoresWithout = path.Scores(without);
            untreated[moment] = Band.Over(scores.Length, i => scoresWithout[i]);
            change[moment] = Band.Over(scores.Length, i => 100 * (with[i] / without[i] - 1));
        }

        return new ConcernForecast(
            concern.Id,
            concern.Kind,
            [.. concern.Zones],
            scale.Scale.Id,
            scale.Scale.Name,
            scale.Scale.LowerIsBetter,
            concern.Baseline.Score,
            [.. score],
            [.. rated],
            [.. untreated],
            [.. change],
            Chances(),
            support
        );
    }

    private ImmutableArray<Chance> Chances()
    {
        var end = DateOnly.FromDateTime(course.DayZero.AddMinutes(Math.Round(course.Horizon * 1440)));
        var goals = UsualImprovements.Select(percent => (Goal: new Goal(percent, GoalUnit.Percent, end), Stated: false));
        if (concern.Goal is { } goal)
            goals = goals.Prepend((goal, true));
        return [.. goals.Select(g => ChanceOf(g.Goal, g.Stated))];
    }

    private Chance ChanceOf(Goal goal, bool stated)
    {
        var day = Math.Clamp(course.DayOf(goal.By.ToDateTime(TimeOnly.MinValue)), 0, course.Horizon);
        var (with, without) = path.At(runs.MomentOf(day));
        return new Chance(goal.Improvement, goal.Unit, goal.By, day, Share(with), Share(without), stated);

        double Share(double[] severities)
        {
            var improvements = goal.Unit == GoalUnit.Percent ? [.. severities.Select(s => 100 - s)] : path.Improvements(severities);
            return 100.0 * improvements.Count(improvement => improvement >= goal.Improvement) / improvements.Length;
        }
    }

    // What one rater will be off by, drawn once per twin: only one reading at a time is spoken of.
    private double RaterErrorOf(int twin) =>
        RaterError.Of(scale.Scale, Setting.Live) * CounterRandom.Normal(seed, (ulong)twin, ratingPurpose);

    private readonly ulong ratingPurpose = CounterRandom.Purpose($"rater of {concern.Id}");
}
