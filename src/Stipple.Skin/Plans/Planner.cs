using System.Collections.Immutable;
using Stipple.Evidence;
using Stipple.Skin.Forecasting;
using Stipple.Skin.Parameters;

namespace Stipple.Skin.Plans;

/// <summary>A course goes in, the few plans that nothing beats come out.</summary>
public static class Planner
{
    /// <summary>Twins in which every candidate is tried; chosen.</summary>
    private const int MostScouts = 60;

    // Shares of the time, for progress; measured.
    private const double Learnt = 0.3;
    private const double Scouted = 0.5;
    private const double Decided = 0.65;
    private const double Kept = 0.7;

    /// <summary>Searches plans for a course.</summary>
    /// <param name="course">A course as read.</param>
    /// <param name="options">How.</param>
    /// <param name="progress">Told the share done, 0 to 1; from any thread.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="PlanException">The course does not say what a plan needs (<see cref="PlanFaults"/>).</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of twins is out of range.</exception>
    /// <exception cref="ForecastTooLargeException">Twins and zones together need too much memory.</exception>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    /// <remarks>The same course, options and version give the same proposal on any number of threads.</remarks>
    public static Proposal Run(
        Course course,
        PlanOptions? options = null,
        IProgress<double>? progress = null,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(course);
        options ??= new PlanOptions();
        if (options.Twins is < ForecastOptions.FewestTwins or > ForecastOptions.MostTwins)
            throw new ArgumentOutOfRangeException(
                nameof(options),
                options.Twins,
                $"Twins must be {ForecastOptions.FewestTwins} to {ForecastOptions.MostTwins}."
            );
        if (PlanFaults.Of(course) is { Count: > 0 } faults)
            throw new PlanException(faults);

        // A plan is judged by concerns and sessions: signs would take most of the time.
        var forecast = new ForecastOptions(options.Twins, options.Seed, options.Practice, Signs: []);
        var space = new PlanSpace(course);
        var (twins, learning) = Forecaster.Learnt(course, forecast, PartProgress.Of(progress, 0, Learnt), cancellation);
        var scouts = Scouts(twins);
        var tried = PlanTrial
            .Run(course, space, space.Candidates, scouts, [], PartProgress.Of(progress, Learnt, Scouted), cancellation)
            .Outcomes();
        var left = PlanFront
            .Promising(PlanFront.Of(tried.Where(o => !o.Candidate.IsOfCourse)), tried[0])
            .Select(o => o.Candidate)
            .ToHashSet();
        var decided = PlanTrial
            .Run(
                course,
                space,
                [.. space.Candidates.Where((c, i) => i == 0 || c.IsOfCourse || left.Contains(c))],
                twins,
                [],
                PartProgress.Of(progress, Scouted, Decided),
                cancellation
            )
            .Outcomes();
        var none = decided[0];
        var asPlanned = decided.FirstOrDefault(o => o.Candidate.IsOfCourse);
        var few = PlanFront.StandingOut(PlanFront.Of(decided.Where(o => !o.Candidate.IsOfCourse)), none);
        var kept = Maintenance.Of(
            course,
            space,
            [.. few.Select(f => f.Outcome.Candidate)],
            twins,
            PartProgress.Of(progress, Decided, Kept),
            cancellation
        );
        (string Name, PlanOutcome Outcome)[] named =
        [
            .. few.Select((f, i) => ($"{(char)('A' + i)}", f.Outcome)),
            .. asPlanned is null ? [] : new[] { (Plan.AsPlannedName, asPlanned) },
            (Plan.NoneName, none),
        ];
        var maker = new PlanMaker(space, forecast, twins, learning);
        var plans = named
            .Select(
                (n, i) =>
                    maker.Make(
                        n.Name,
                        n.Outcome,
                        i < few.Length ? few[i].Virtues : [],
                        i < few.Length ? kept[i] : [],
                        Part(i),
                        cancellation
                    )
            )
            .ToImmutableArray();
        return new Proposal(
            Forecaster.ModelVersion,
            Catalogue.Calibration.Version,
            learning,
            twins.Length,
            scouts.Length,
            options.Seed,
            DateOnly.FromDateTime(space.Start),
            DateOnly.FromDateTime(space.Judged),
            space.Counting,
            plans[..few.Length],
            plans[^1],
            asPlanned is null ? null : plans[few.Length],
            Comparisons(named),
            // Means of all twins where a candidate was tried in all.
            [.. tried.Select(early => SketchOf(decided.FirstOrDefault(o => o.Candidate == early.Candidate, early)))]
        );

        IProgress<double>? Part(int plan) => PartProgress.Of(progress, At(plan), At(plan + 1));

        double At(int plan) => Kept + (1 - Kept) * Math.Min(1, (double)plan / Math.Max(1, few.Length));
    }

    // Learnt twins stand in order of whom they come from: every so many-th is as good as all.
    private static Twin[] Scouts(Twin[] twins)
    {
        var count = Math.Min(MostScouts, twins.Length);
        return [.. Enumerable.Range(0, count).Select(i => twins[(int)((long)i * twins.Length / count)])];
    }

    private static ImmutableArray<PlanComparison> Comparisons(IEnumerable<(string Name, PlanOutcome Outcome)> named)
    {
        var ranked = named.OrderByDescending(n => n.Outcome.MeanImprovement).ToArray();
        return [.. ranked.Zip(ranked.Skip(1), (a, b) => PlanComparison.Of(a.Name, a.Outcome, b.Name, b.Outcome))];
    }

    private static PlanSketch SketchOf(PlanOutcome outcome) =>
        new(
            outcome.Visits,
            outcome.Candidate.IntervalWeeks,
            outcome.Candidate.Reach,
            outcome.MeanImprovement,
            outcome.MeanDowntime,
            100 * outcome.MeanPigmentRisk,
            outcome.Unhealed <= PlanFront.MostUnhealed
        );
}
