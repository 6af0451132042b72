using System.Collections.Immutable;
using Stipple.Skin.Concerns;
using Stipple.Skin.Parameters;

namespace Stipple.Skin.Forecasting;

/// <summary>Bands and chances of one concern from what the twins did at its zones.</summary>
internal sealed class ConcernSummary(Course course, Concern concern, ImmutableArray<double> grid, ForecastOptions options, ConcernPath path)
{
    private static readonly double[] UsualImprovements = [25, 50, 75];
    private readonly ScoreScale scale = new(concern.Baseline);

    public ConcernForecast Forecast()
    {
        var score = new Band[grid.Length];
        var rated = new Band[grid.Length];
        var untreated = new Band[grid.Length];
        var change = new Band[grid.Length];
        var errors = RaterErrors();
        var scratch = new float[options.Twins];
        for (var moment = 0; moment < grid.Length; moment++)
        {
            var (with, without) = path.At(moment);
            score[moment] = Over(scratch, i => scale.Score(with[i]));
            rated[moment] = Over(scratch, i => scale.Rated(with[i], errors[i]));
            untreated[moment] = Over(scratch, i => scale.Score(without[i]));
            change[moment] = Over(scratch, i => 100 * (with[i] / without[i] - 1));
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
            Chances()
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
        var moment = grid.AsSpan().BinarySearch(day);
        var (with, without) = path.At(moment >= 0 ? moment : Math.Max(0, ~moment - 1));
        return new Chance(goal.Improvement, goal.Unit, goal.By, day, Share(with), Share(without), stated);

        double Share(double[] severities) =>
            100.0 * severities.Count(s => Improvement(s, goal.Unit) >= goal.Improvement) / severities.Length;
    }

    private double Improvement(double severity, GoalUnit unit) =>
        unit == GoalUnit.Percent ? 100 - severity : scale.Improvement(scale.Score(severity));

    // One rater sees a person throughout, so the error is drawn once per twin.
    private double[] RaterErrors()
    {
        var deviation = scale.Scale.RaterErrorLive?.Value ?? scale.Scale.RaterErrorPhoto?.Value ?? 0;
        var purpose = CounterRandom.Purpose($"rater of {concern.Id}");
        return [.. Enumerable.Range(0, options.Twins).Select(i => deviation * CounterRandom.Normal(options.Seed, (ulong)i, purpose))];
    }

    private static Band Over(float[] scratch, Func<int, double> value)
    {
        for (var i = 0; i < scratch.Length; i++)
            scratch[i] = (float)value(i);
        return Band.Of(scratch);
    }
}
