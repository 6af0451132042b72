using System.Collections.Immutable;
using Stipple.Skin.Solver;

namespace Stipple.Cli.Explaining;

/// <summary>Where a number comes from.</summary>
/// <param name="Topic">What is explained.</param>
/// <param name="Equations">Tags of its equations in docs/science/model.md.</param>
/// <param name="States">States of the model it is read from, with their rates of change.</param>
/// <param name="Quantities">Named quantities in those rates, with their values.</param>
/// <param name="Reads">Further states that those rates read; each can be explained in turn.</param>
/// <param name="Parameters">Every constant in the equations.</param>
/// <param name="Derived">Constants in the equations that follow from the person.</param>
/// <param name="UsedBy">What uses it: ids of signs, states and quantities.</param>
internal sealed record Explanation(
    Topic Topic,
    ImmutableArray<string> Equations,
    ImmutableArray<ModelQuantity> States,
    ImmutableArray<ModelQuantity> Quantities,
    ImmutableArray<string> Reads,
    ImmutableArray<TracedParameter> Parameters,
    ImmutableArray<DerivedConstant> Derived,
    ImmutableArray<string> UsedBy
);
