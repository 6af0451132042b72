using Stipple.Skin.Parameters;

namespace Stipple.Skin.Needling;

/// <summary>What the substances given with a session bring into the skin at once.</summary>
/// <remarks>
/// Equation S5 of docs/science/model.md; how much enters is not yet computed from transport. What an adjunct adds to a
/// concern's improvement is <see cref="Concerns.AdjunctResponse"/>.
/// </remarks>
public static class Delivery
{
    /// <summary>Water bound, relative to before the course.</summary>
    /// <param name="adjuncts">What was put on or into the open skin.</param>
    /// <param name="wound">What the needles did.</param>
    /// <param name="twin">Whose skin.</param>
    public static double Water(ValueList<Adjunct> adjuncts, in Wound wound, Twin twin)
    {
        ArgumentNullException.ThrowIfNull(twin);
        var given = 0.0;
        foreach (var adjunct in adjuncts)
            given += adjunct == Adjunct.HyaluronicAcid ? twin[SkinParameters.HyaluronicAcidEffect] : 0;
        return given * wound.BarrierOpened;
    }
}
