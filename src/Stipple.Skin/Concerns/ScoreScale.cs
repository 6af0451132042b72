using Stipple.Evidence;

namespace Stipple.Skin.Concerns;

/// <summary>From a severity to the score that a rater would give on a clinical scale, and back.</summary>
/// <remarks>
/// Equations O1 to O3 of docs/science/model.md. The score moves from its baseline towards the scale's best value in
/// proportion to severity; the global improvement scale reads the improvement itself.
/// </remarks>
public sealed class ScoreScale
{
    private readonly double baseline;
    private readonly double best;

    /// <summary>The scale of a concern.</summary>
    /// <param name="baseline">Scale and score before the course.</param>
    /// <exception cref="KeyNotFoundException">The scale is not in the catalogue.</exception>
    public ScoreScale(Baseline baseline)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        Scale = Catalogue.Scales[baseline.Scale];
        this.baseline = baseline.Score;
        best = Scale.LowerIsBetter ? Scale.Minimum : Scale.Maximum;
    }

    /// <summary>The clinical scale.</summary>
    public Scale Scale { get; }

    /// <summary>Whether a score speaks of the change since before the course rather than of the state.</summary>
    public bool IsRelative => Scale.IsRelative;

    /// <summary>True score, before any rater's error and rounding.</summary>
    /// <param name="severity">Percent of before the course.</param>
    /// <param name="baselineError">Points by which the baseline was read too high; the true one lies on the scale.</param>
    public double Score(double severity, double baselineError = 0) =>
        IsRelative
            ? OfImprovement(100 - severity)
            : Math.Clamp(best + (Clamped(baseline - baselineError) - best) * severity / 100, Scale.Minimum, Scale.Maximum);

    /// <summary>Score as one rater would write it down.</summary>
    /// <param name="score">True score.</param>
    /// <param name="error">The rater's error, scale points.</param>
    public double Rated(double score, double error)
    {
        var rated = score + error;
        if (Scale.Step is { } step and > 0)
            rated = Scale.Minimum + Math.Round((rated - Scale.Minimum) / step, MidpointRounding.AwayFromZero) * step;
        return Clamped(rated);
    }

    /// <summary>Points by which a severity is better than before the course.</summary>
    /// <param name="severity">Percent of before the course.</param>
    /// <param name="baselineError">Points by which the baseline was read too high.</param>
    public double Improvement(double severity, double baselineError) =>
        (Score(100, baselineError) - Score(severity, baselineError)) * (Scale.LowerIsBetter ? 1 : -1);

    private double Clamped(double score) => Math.Clamp(score, Scale.Minimum, Scale.Maximum);

    // 4 no change, 3 improved from 25 %, 2 much from 50 %, 1 very much from 75 %; 5 worse. Chosen cut-offs, joined linearly.
    private static double OfImprovement(double percent) => Math.Clamp(4 - percent / 25, 1, 5);
}
