using System.Collections.Immutable;

namespace Stipple.Evidence;

/// <summary>What the published arms made of the constants they can move. Written by <c>stipple calibrate</c>, never by hand.</summary>
/// <param name="Version">Version that every forecast names.</param>
/// <param name="Seed">Seed of the draws.</param>
/// <param name="Arms">Arms it rests on.</param>
/// <param name="Studies">Studies they come from.</param>
/// <param name="People">People in them.</param>
/// <param name="Quantities">Every calibrated quantity, prior and posterior side by side.</param>
/// <param name="CommonSpread">Spread of log gains that all kinds of concern share in a study or practice not yet seen: its own effect, and what the arms leave open of all kinds alike.</param>
/// <param name="OptimismCorrelation">Correlation of what they share with the log of the factor of unmasked raters.</param>
/// <param name="Parameters">The constants it sets.</param>
public sealed record CalibrationRecord(
    string Version,
    ulong Seed,
    int Arms,
    int Studies,
    int People,
    ImmutableArray<CalibratedQuantity> Quantities,
    double CommonSpread,
    double OptimismCorrelation,
    ImmutableArray<CalibratedParameter> Parameters
)
{
    /// <summary>A calibrated quantity that has no name but its kind, such as <c>optimism</c>.</summary>
    /// <exception cref="KeyNotFoundException">There is none of this kind.</exception>
    public CalibratedQuantity Of(string kind) =>
        Quantities.FirstOrDefault(q => string.Equals(q.Kind, kind, StringComparison.Ordinal))
        ?? throw new KeyNotFoundException($"The calibration has no quantity '{kind}'.");

    /// <summary>A constant as calibrated; itself when the arms do not set it.</summary>
    internal ModelParameter Apply(ModelParameter prior) =>
        Parameters.FirstOrDefault(p => string.Equals(p.Id, prior.Id, StringComparison.Ordinal)) is { } set
            ? prior with
            {
                Value = set.Value,
                Spread = set.Spread,
                Low = Math.Min(prior.Low, set.Value / 4),
                High = Math.Max(prior.High, set.Value * 4),
                Method = Method.Fitted,
                Sources = [.. prior.Sources.Union(set.Sources, StringComparer.Ordinal)],
                Note = $"{set.Note} (calibration {Version}). Before it: {prior.Note}",
            }
            : prior;
}
