using Stipple.Evidence;
using Stipple.Skin.Concerns;
using Stipple.Skin.Learning;
using Stipple.Skin.Parameters;

namespace Stipple.Skin.Practices;

/// <summary>How likely a person's readings are, by how much the person answers.</summary>
/// <remarks>Equations P3 and P4 of docs/science/practice.md.</remarks>
internal static class OutcomeLikelihood
{
    private const int BaselineErrors = 24;

    // Middles of as many slices of the normal distribution, each as likely as the others.
    private static readonly double[] Errors =
    [
        .. Enumerable.Range(0, BaselineErrors).Select(i => NormalQuantile.Of((i + 0.5) / BaselineErrors)),
    ];

    /// <summary>Log likelihood, the errors of the baselines integrated out.</summary>
    /// <param name="outcome">What became of the person.</param>
    /// <param name="answer">Log of the factor on the published gain.</param>
    /// <param name="placebo">Fall of the log score that is seen without needles.</param>
    public static double Log(Outcome outcome, double answer, double placebo)
    {
        var factor = Math.Exp(answer);
        var sum = 0.0;
        foreach (var concern in outcome.Concerns)
            sum += Log(concern, factor, placebo);
        return sum;
    }

    /// <summary>Severity of a person, percent of before the course.</summary>
    public static double Severity(OutcomeReading reading, double factor, double placebo) =>
        reading.Untreated * Math.Exp(-placebo) * Math.Pow(reading.Treated / reading.Untreated, factor);

    private static double Log(ConcernOutcome concern, double factor, double placebo)
    {
        var own = new ScoreScale(concern.Baseline);
        var deviation = RaterError.Of(own.Scale, Setting.Live);
        Span<double> logs = stackalloc double[BaselineErrors];
        foreach (var reading in concern.Readings)
        {
            var severity = Severity(reading, factor, placebo);
            var scale = Catalogue.Scales[reading.Scale];
            if (string.Equals(reading.Scale, concern.Baseline.Scale, StringComparison.Ordinal) && !own.IsRelative)
            {
                for (var i = 0; i < logs.Length; i++)
                    logs[i] += ReadingLikelihood.Log(scale, reading.Setting, reading.Score, own.Score(severity, deviation * Errors[i]));
                continue;
            }

            // Improvement needs no baseline.
            var truth = new ScoreScale(new Baseline(scale.Id, reading.Score)).Score(severity);
            var log = ReadingLikelihood.Log(scale, reading.Setting, reading.Score, truth);
            foreach (ref var sum in logs)
                sum += log;
        }

        var most = double.NegativeInfinity;
        foreach (var log in logs)
            most = Math.Max(most, log);
        var total = 0.0;
        foreach (var log in logs)
            total += Math.Exp(log - most);
        return most + Math.Log(total / BaselineErrors);
    }
}
