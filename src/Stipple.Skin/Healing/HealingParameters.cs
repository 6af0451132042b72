using System.Collections.Immutable;
using Stipple.Evidence;
using Stipple.Skin.Parameters;

namespace Stipple.Skin.Healing;

/// <summary>Which constants of <see cref="HealingModel"/> are drawn as they stand, and which follow from the person.</summary>
public static class HealingParameters
{
    /// <summary>Constants that follow from person, zone and balance; no entry of the evidence bears their name.</summary>
    public static ImmutableArray<DerivedParameter> Derived { get; } =
    [
        new(HealingModel.Parameter.synthesis, ["P4"]),
        new(HealingModel.Parameter.mmpHabit, ["P5", "P7"]),
        new(HealingModel.Parameter.ageing, ["P5", "P7"]),
        new(HealingModel.Parameter.collagenIIISynthesis, ["P2"]),
        new(HealingModel.Parameter.matureBreakdown, ["P1", "P2", "P3"]),
        new(HealingModel.Parameter.elastinBreakdown, ["H14", "P5"]),
        new(HealingModel.Parameter.newMatrixBefore, ["P2", "P3"]),
        new(HealingModel.Parameter.matrixBefore, ["P1", "P2", "P3"]),
        new(HealingModel.Parameter.pigmentGain, ["P7", "P8"]),
        new(HealingModel.Parameter.sunDrive, ["P7", "P9"]),
        new(HealingModel.Parameter.lesionDrive, ["P7", "P10"]),
    ];

    /// <summary>Place in the model, and key of the parameter of the same name.</summary>
    public static ImmutableArray<(int Place, ParameterKey Key)> Sampled { get; } =
    [
        .. Enumerable
            .Range(0, HealingModel.ParameterCount)
            .Where(place => Derived.All(derived => derived.Place != place))
            .Select(place => (place, new ParameterKey(HealingModel.Parameters[place].Name))),
    ];
}
