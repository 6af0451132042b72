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
        HealingModel.Parameter.Synthesis,
        HealingModel.Parameter.MmpHabit,
        HealingModel.Parameter.Ageing,
        HealingModel.Parameter.CollagenIIISynthesis,
        HealingModel.Parameter.MatureBreakdown,
        HealingModel.Parameter.ElastinBreakdown,
        HealingModel.Parameter.MatrixBefore,
        HealingModel.Parameter.PigmentGain,
        HealingModel.Parameter.SunDrive,
        HealingModel.Parameter.LesionDrive,
    ];

    /// <summary>Place in the model, and key of the parameter of the same name.</summary>
    public static ImmutableArray<(int Place, ParameterKey Key)> Sampled { get; } =
    [
        .. Enumerable.Range(0, HealingModel.ParameterCount)
            .Where(place => !Derived.Contains(place))
            .Select(place => (place, new ParameterKey(HealingModel.ParameterNames[place]))),
    ];
}
