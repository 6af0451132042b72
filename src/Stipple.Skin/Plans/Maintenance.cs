using System.Collections.Immutable;
using Stipple.Skin.Forecasting;
using Stipple.Skin.Parameters;

namespace Stipple.Skin.Plans;

/// <summary>How long a concern keeps what a series gained, from the twins' own decline.</summary>
/// <param name="Concern">Id of the concern.</param>
/// <param name="Gain">Median gain of the series at its best, percent of severity before the course.</param>
/// <param name="Soonest">Days from the last session until one twin in four has lost a fifth of its gain; null when not within <paramref name="Watched"/>.</param>
/// <param name="Usual">The same for half the twins.</param>
/// <param name="Latest">The same for three in four.</param>
/// <param name="Lasting">Share of twins that keep more than that throughout, percent.</param>
/// <param name="Watched">Days from the last session over which they were watched.</param>
public sealed record Maintenance(
    string Concern,
    double Gain,
    double? Soonest,
    double? Usual,
    double? Latest,
    double Lasting,
    double Watched
)
{
    /// <summary>Share of the gain that is lost when another session is due; chosen.</summary>
    public const double Lost = 0.2;

    // What holds longer than three years is said to hold that long; chosen.
    private const int WatchedMonths = 36;
    private const double Month = 365.25 / 12;

    /// <summary>How long the concerns that count keep what each of some plans gained.</summary>
    internal static ImmutableArray<ImmutableArray<Maintenance>> Of(
        Course course,
        PlanSpace space,
        ImmutableArray<Candidate> candidates,
        Twin[] twins,
        IProgress<double>? progress,
        CancellationToken cancellation
    )
    {
        if (candidates.IsEmpty)
            return [];
        var firsts = candidates.Select(c => space.DayOf(c.At[0])).ToArray();
        var lasts = candidates.Select(c => space.DayOf(c.At[^1])).ToArray();
        var months = (int)Math.Ceiling((lasts.Max() - lasts.Min()) / Month) + WatchedMonths;
        double[] days = [.. firsts, .. Enumerable.Range(1, months).Select(month => CourseMinutes.Whole(lasts.Min() + month * Month))];
        var trial = PlanTrial.Run(course, space, candidates, twins, days, progress, cancellation);
        return
        [
            .. candidates.Select(
                (_, c) => space.Counting.Select(id => Of(id, days, firsts.Length, trial.Further(c, id), c, lasts[c])).ToImmutableArray()
            ),
        ];
    }

    private static Maintenance Of(string concern, double[] days, int skipped, double[][] severities, int candidate, double last)
    {
        var twins = severities[0].Length;
        var first = Enumerable.Range(skipped, days.Length - skipped).First(i => days[i] > last);
        var count = Enumerable.Range(first, days.Length - first).Count(i => days[i] <= last + (WatchedMonths + 0.5) * Month);
        var after = new double[count];
        var gains = new double[twins];
        var due = new double[twins];
        for (var twin = 0; twin < twins; twin++)
        {
            for (var i = 0; i < count; i++)
                after[i] = severities[first + i][twin];
            gains[twin] = severities[candidate][twin] - after.Min();
            due[twin] = DueOf(days.AsSpan(first, count), after, severities[candidate][twin]) - last;
        }

        Array.Sort(gains);
        Array.Sort(due);
        return new Maintenance(
            concern,
            Quantile.At<double>(gains, 0.5),
            Within(due, 0.25),
            Within(due, 0.5),
            Within(due, 0.75),
            100.0 * due.Count(double.IsPositiveInfinity) / twins,
            WatchedMonths * Month
        );
    }

    // The twin in that place of the order, so that those that keep it for good need no day.
    private static double? Within(double[] sorted, double share) =>
        sorted[(int)Math.Ceiling(share * sorted.Length) - 1] is var day && double.IsFinite(day) ? day : null;

    /// <summary>The day on which a skin has lost that share of its gain.</summary>
    /// <param name="days">Days, rising.</param>
    /// <param name="severities">Severity on each of them.</param>
    /// <param name="before">Severity before the series.</param>
    /// <returns>The day, joined linearly; positive infinity when it never has, and when there was nothing to lose.</returns>
    internal static double DueOf(ReadOnlySpan<double> days, ReadOnlySpan<double> severities, double before)
    {
        var best = 0;
        for (var i = 1; i < severities.Length; i++)
        {
            if (severities[i] < severities[best])
                best = i;
        }

        var gain = before - severities[best];
        var due = severities[best] + Lost * gain;
        for (var i = best + 1; i < severities.Length && gain > 0; i++)
        {
            if (severities[i] >= due)
                return days[i - 1] + (due - severities[i - 1]) / (severities[i] - severities[i - 1]) * (days[i] - days[i - 1]);
        }

        return double.PositiveInfinity;
    }
}
