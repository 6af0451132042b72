using System.Collections.Immutable;
using Stipple.Evidence;
using Stipple.Skin.Parameters;

namespace Stipple.Skin.Healing;

/// <summary>Which constants of <see cref="HealingModel"/> are drawn as they stand, and which follow from the person.</summary>
internal static class HealingParameters
{
    /// <summary>Constants that follow from person, zone and balance; no entry of the evidence bears their name.</summary>
    public static ImmutableArray<int> Derived { get; } =
    [
        HealingModel.Parameter.synthesis,
        HealingModel.Parameter.mmpHabit,
        HealingModel.Parameter.ageing,
        HealingModel.Parameter.collagenIIISynthesis,
        HealingModel.Parameter.matureBreakdown,
        HealingModel.Parameter.elastinBreakdown,
        HealingModel.Parameter.newMatrixBefore,
        HealingModel.Parameter.matrixBefore,
        HealingModel.Parameter.pigmentGain,
        HealingModel.Parameter.sunDrive,
        HealingModel.Parameter.lesionDrive,
    ];

    /// <summary>Place in the model, and key of the parameter of the same name.</summary>
    public static ImmutableArray<(int Place, ParameterKey Key)> Sampled { get; } =
    [
        .. Enumerable.Range(0, HealingModel.ParameterCount)
            .Where(place => !Derived.Contains(place))
            .Select(place => (place, new ParameterKey(HealingModel.Parameters[place].Name))),
    ];
}
