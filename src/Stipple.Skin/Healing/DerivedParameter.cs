using System.Collections.Immutable;

namespace Stipple.Skin.Healing;

/// <summary>A constant of <see cref="HealingModel"/> that follows from the person.</summary>
/// <param name="Place">Its place in the model.</param>
/// <param name="Equations">Tags of the equations it follows by, in docs/science/model.md.</param>
public sealed record DerivedParameter(int Place, ImmutableArray<string> Equations);
