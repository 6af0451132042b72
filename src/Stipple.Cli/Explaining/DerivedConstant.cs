using System.Collections.Immutable;
using Stipple.Evidence;
using Stipple.Skin.Healing;

namespace Stipple.Cli.Explaining;

/// <summary>A constant of the healing model that follows from the person, and from what.</summary>
/// <param name="Id">Its name in the model.</param>
/// <param name="Name">What it is, in words.</param>
/// <param name="Equations">Tags of the equations it follows by.</param>
/// <param name="Parameters">Ids of the constants in these equations.</param>
internal sealed record DerivedConstant(string Id, string Name, ImmutableArray<string> Equations, ImmutableArray<string> Parameters)
{
    /// <summary>A constant of the model that has no entry of its own in the evidence.</summary>
    public static DerivedConstant Of(string id, string name)
    {
        var tags = HealingParameters
            .Derived.First(d => string.Equals(HealingModel.Parameters[d.Place].Name, id, StringComparison.Ordinal))
            .Equations;
        return new DerivedConstant(
            id,
            name,
            tags,
            [.. Catalogue.Parameters.All.Where(p => p.Equations.Any(e => tags.Contains(e, StringComparer.Ordinal))).Select(p => p.Id)]
        );
    }
}
