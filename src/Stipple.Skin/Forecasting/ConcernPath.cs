using System.Collections.Immutable;
using Stipple.Evidence;
using Stipple.Skin.Appearance;
using Stipple.Skin.Concerns;
using Stipple.Skin.Parameters;

namespace Stipple.Skin.Forecasting;

/// <summary>Severity of one concern in every twin: the mean over its zones, weighed by their area.</summary>
/// <remarks>Equation C10 of docs/science/model.md: adjuncts, and the distance of the case from its evidence, act on the improvement.</remarks>
internal sealed class ConcernPath
{
    private readonly Concern concern;
    private readonly Twin[] twins;
    private readonly ImmutableArray<double> grid;
    private readonly ImmutableArray<(ZoneRun Run, double Weight)> runs;
    private readonly double[] answers;
    private readonly double[] baselineErrors;

    /// <summary>A path through every moment.</summary>
    /// <param name="concern">The concern.</param>
    /// <param name="twins">The twins of the runs.</param>
    /// <param name="runs">What they did.</param>
    /// <param name="widening">Standard deviation of the log of the answer, for the distance from the evidence.</param>
    public ConcernPath(Concern concern, Twin[] twins, CourseRuns runs, double widening)
    {
        this.concern = concern;
        this.twins = twins;
        grid = runs.Grid;
        this.runs = runs.Over(concern.Zones);
        Scale = new ScoreScale(concern.Baseline);
        answers = AnswersOf(concern, twins, widening);
        baselineErrors = BaselineErrorsOf(concern, twins);
    }

    /// <summary>Points by which each twin's baseline was read too high.</summary>
    public ReadOnlySpan<double> BaselineErrors => baselineErrors;

    /// <summary>The concern's own scale.</summary>
    public ScoreScale Scale { get; }

    /// <summary>Severity at a moment, percent of before the course, with the sessions and without.</summary>
    /// <param name="moment">Place in the grid.</param>
    public (double[] Treated, double[] Untreated) At(int moment)
    {
        var with = new double[twins.Length];
        var without = new double[twins.Length];
        Span<double> signs = stackalloc double[Signs.Count];
        foreach (var (run, weight) in runs)
        {
            var shares = AdjunctResponse.Shares(run.Schedule.Treatments.Select(t => (t.Day, t.Area.Adjuncts)), grid[moment]);
            for (var number = 0; number < with.Length; number++)
            {
                run.Untreated.Read(moment, number, signs);
                var untreated = Severity.Of(concern, signs, twins[number]);
                run.Treated.Read(moment, number, signs);
                var treated = Severity.Of(concern, signs, twins[number]);
                without[number] += weight * untreated;
                with[number] +=
                    weight * AdjunctResponse.Answered(treated, untreated, answers[number] * AdjunctResponse.Of(shares, twins[number]));
            }
        }

        return (with, without);
    }

    /// <summary>True scores of severities; the baseline was read with an error that is part of the twin.</summary>
    public double[] Scores(double[] severities) => [.. severities.Select((severity, i) => Scale.Score(severity, baselineErrors[i]))];

    /// <summary>Points by which severities are better than the true baseline.</summary>
    public double[] Improvements(double[] severities) =>
        [.. severities.Select((severity, i) => Scale.Improvement(severity, baselineErrors[i]))];

    /// <summary>Factor on the logarithm of the improvement of each twin, for the distance from the evidence.</summary>
    public static double[] AnswersOf(Concern concern, IEnumerable<Twin> twins, double widening)
    {
        var purpose = CounterRandom.Purpose($"answer of {concern.Id}");
        return [.. twins.Select(twin => Math.Exp(widening * twin.Deviation(purpose)))];
    }

    /// <summary>Points by which the baseline was read too high, were each twin the person.</summary>
    public static double[] BaselineErrorsOf(Concern concern, IEnumerable<Twin> twins)
    {
        var purpose = CounterRandom.Purpose($"baseline of {concern.Id}");
        var deviation = RaterError.Of(Catalogue.Scales[concern.Baseline.Scale], Setting.Live);
        return [.. twins.Select(twin => deviation * twin.Deviation(purpose))];
    }
}
