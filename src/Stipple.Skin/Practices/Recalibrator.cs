using System.Collections.Immutable;
using System.Security.Cryptography;
using Stipple.Evidence;
using Stipple.Skin.Forecasting;
using Stipple.Skin.Parameters;

namespace Stipple.Skin.Practices;

/// <summary>Lets the outcomes of a practice shift gains and their spread, shrunk to the published.</summary>
/// <remarks>Equations P1 to P6 of docs/science/practice.md.</remarks>
public static class Recalibrator
{
    /// <summary>
    /// Fewest people with an outcome of a kind for that kind to be weighed. Chosen: fewer say little, and a shift by them could be
    /// led back to one of them.
    /// </summary>
    public const int FewestPeople = 5;

    /// <summary>Recalibrates on courses, one per person.</summary>
    /// <param name="courses">Courses as read, in any order; the same course twice counts once.</param>
    /// <param name="progress">Told the share done, 0 to 1; from any thread.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    /// <remarks>The same courses give the same result on any number of threads.</remarks>
    public static PracticeCalibration Run(
        IReadOnlyList<Course> courses,
        IProgress<double>? progress = null,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(courses);
        var told = PartProgress.Of(progress, 0, 0.5);
        var done = 0;
        var outcomes = InOrder(courses)
            .AsParallel()
            .AsOrdered()
            .WithCancellation(cancellation)
            .Select(course =>
            {
                var outcomes = OutcomeReader.Of(course, cancellation);
                told?.Report((double)Interlocked.Increment(ref done) / courses.Count);
                return outcomes;
            })
            .ToArray();
        return Of(outcomes, PartProgress.Of(progress, 0.5, 1), cancellation);
    }

    /// <summary>Recalibrates on outcomes.</summary>
    /// <param name="people">Outcomes of each person.</param>
    /// <param name="progress">Told the share done.</param>
    /// <param name="cancellation">Stops the work.</param>
    internal static PracticeCalibration Of(
        IReadOnlyList<ImmutableArray<Outcome>> people,
        IProgress<double>? progress = null,
        CancellationToken cancellation = default
    )
    {
        var prior = PracticePrior.Published;
        var counts = people
            .SelectMany(outcomes => outcomes.Select(o => o.Kind))
            .GroupBy(kind => kind, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var weighed = people
            .Select(outcomes => outcomes.Where(o => counts[o.Kind] >= FewestPeople).ToArray())
            .Where(outcomes => outcomes.Length > 0)
            .ToArray();
        var all = weighed.SelectMany(outcomes => outcomes).ToArray();
        var posterior = PracticePosterior.Of(all, prior, progress, cancellation);
        var before = posterior.Spreads.Interval(posterior.Spreads.Prior.AsSpan());
        var after = posterior.Spreads.Interval(posterior.SpreadWeights);
        return new PracticeCalibration(
            Catalogue.Calibration.Version,
            weighed.Length,
            all.Sum(o => o.Readings),
            all.Where(o => o.IsMasked).Sum(o => o.Readings),
            Rounded(before),
            Rounded(all.Length == 0 ? before : after),
            [.. prior.Gains.Select((gain, place) => Kind(gain, place, posterior, all, counts.GetValueOrDefault(gain.Kind)))],
            all.Length == 0
                ? []
                : [.. prior.Gains.Select((gain, place) => Parameter(gain, posterior.Factors[place], after.Median, weighed.Length))]
        );
    }

    private static PracticeKind Kind(GainPrior gain, int place, PracticePosterior posterior, Outcome[] weighed, int people)
    {
        var readings = weighed.Where(o => string.Equals(o.Kind, gain.Kind, StringComparison.Ordinal)).Sum(o => o.Readings);
        var published = Percents(gain, -Ninety * gain.Spread, 0, Ninety * gain.Spread);
        if (weighed.Length == 0)
            return new PracticeKind(gain.Kind, people, 0, published, Own: null, published, 0);
        var factors = posterior.Factors[place];
        var grid = LogGrid.Practice;
        return new PracticeKind(
            gain.Kind,
            people,
            readings,
            published,
            posterior.Own(place) is { } own ? Percents(gain, own.Low, own.Best, own.High) : null,
            Percents(gain, grid.Quantile(factors, 0.05), grid.Quantile(factors, 0.5), grid.Quantile(factors, 0.95)),
            Round(Math.Clamp(1 - grid.Variance(factors) / (gain.Spread * gain.Spread), 0, 1))
        );
    }

    private static CalibratedParameter Parameter(GainPrior gain, double[] factors, double people, int count)
    {
        var factor = Math.Exp(LogGrid.Practice.Quantile(factors, 0.5));
        var total = LogGrid.Practice.Variance(factors) + people * people;
        return gain.Parameter with
        {
            Value = Round(gain.Parameter.Value * factor),
            Spread = Round(Math.Sqrt(Math.Exp(total) - 1)),
            Note =
                $"{factor:0.00} times the published, from outcomes of {count} people of a practice; the spread holds people and what arms and outcomes leave open",
        };
    }

    // Sums round by their order: that of the courses' own text, whatever files they came in.
    private static Course[] InOrder(IReadOnlyList<Course> courses) =>
        [
            .. courses
                .Select(course => (Course: course, Key: Convert.ToHexString(SHA256.HashData(CourseWriter.Write(course)))))
                .DistinctBy(c => c.Key, StringComparer.Ordinal)
                .OrderBy(c => c.Key, StringComparer.Ordinal)
                .Select(c => c.Course),
        ];

    // Standard deviations from the median to 95 %.
    private const double Ninety = 1.6449;

    private static PracticeInterval Percents(GainPrior gain, double low, double median, double high) =>
        Rounded(new PracticeInterval(gain.Percent(low), gain.Percent(median), gain.Percent(high)));

    private static PracticeInterval Rounded(PracticeInterval x) => new(Round(x.Low), Round(x.Median), Round(x.High));

    private static double Round(double x) => Math.Round(x, 4);
}
