using System.Collections.Immutable;

namespace Stipple.Skin.Practices;

/// <summary>What became of one kind of concern in one person.</summary>
/// <param name="Kind">Kind of concern.</param>
/// <param name="IsMasked">Whether all of its readings are by raters who did not know time and treatment.</param>
/// <param name="Widening">Standard deviation of the log of the answer, for the distance from the evidence (E1).</param>
/// <param name="Concerns">Concerns of that kind, each with at least one reading.</param>
internal sealed record Outcome(string Kind, bool IsMasked, double Widening, ImmutableArray<ConcernOutcome> Concerns)
{
    public int Readings => Concerns.Sum(c => c.Readings.Length);
}
