using System.Collections.Immutable;
using Stipple.Evidence;

namespace Stipple.Cli.Explaining;

/// <summary>A constant of the healing model that follows from the person, and from what.</summary>
/// <param name="Id">Its name in the model.</param>
/// <param name="Name">What it is, in words.</param>
/// <param name="Equations">Tags of the equations it follows by.</param>
/// <param name="Parameters">Ids of the constants in these equations.</param>
internal sealed record DerivedConstant(string Id, string Name, ImmutableArray<string> Equations, ImmutableArray<string> Parameters)
{
    // As Individual, Habits and Pigmentation apply them.
    private static readonly Dictionary<string, string[]> Tags = new(StringComparer.Ordinal)
    {
        ["synthesis"] = ["P4"],
        ["mmpHabit"] = ["P5", "P7"],
        ["ageing"] = ["P5", "P7"],
        ["collagenIIISynthesis"] = ["P2"],
        ["matureBreakdown"] = ["P1", "P2", "P3"],
        ["elastinBreakdown"] = ["H14", "P5"],
        ["matrixBefore"] = ["P1", "P2", "P3"],
        ["pigmentGain"] = ["P7", "P8"],
        ["sunDrive"] = ["P7", "P9"],
        ["lesionDrive"] = ["P7", "P10"],
    };

    /// <summary>A constant of the model that has no entry of its own in the evidence.</summary>
    public static DerivedConstant Of(string id, string name)
    {
        var tags = Tags[id];
        return new DerivedConstant(
            id, name, [.. tags], [.. Catalogue.Parameters.All.Where(p => p.Equations.Any(e => tags.Contains(e, StringComparer.Ordinal))).Select(p => p.Id)]);
    }
}
