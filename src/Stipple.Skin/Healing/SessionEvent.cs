using Stipple.Skin.Needling;
using Stipple.Skin.Parameters;

namespace Stipple.Skin.Healing;

/// <summary>What a session does to the state of the skin at the moment it is done.</summary>
/// <remarks>Equations S1 to S6 of docs/science/model.md. A session whose needles reach nothing changes nothing.</remarks>
public static class SessionEvent
{
    /// <summary>Changes a state in place.</summary>
    /// <param name="wound">What the needles did.</param>
    /// <param name="adjuncts">What was put on or into the open skin.</param>
    /// <param name="twin">Whose skin it is.</param>
    /// <param name="y">State of <see cref="HealingModel"/>, in its order.</param>
    public static void Apply(in Wound wound, ValueList<Adjunct> adjuncts, Twin twin, Span<double> y)
    {
        ArgumentNullException.ThrowIfNull(twin);
        y[HealingModel.State.damage] += wound.Dose;
        y[HealingModel.State.growthFactors] += wound.Dose * BleedingShare(wound);
        y[HealingModel.State.crust] += wound.Dose;
        y[HealingModel.State.oedema] += wound.Dose;
        y[HealingModel.State.dilation] += wound.Dose;
        y[HealingModel.State.hydration] += Delivery.Water(adjuncts, wound, twin);
        y[HealingModel.State.barrierDefect] = 1 - (1 - y[HealingModel.State.barrierDefect]) * (1 - wound.BarrierOpened);
        ReadOnlySpan<int> matrix =
        [
            HealingModel.State.collagenIII,
            HealingModel.State.collagenI,
            HealingModel.State.matureCollagen,
            HealingModel.State.scarMatrix,
            HealingModel.State.elastin,
        ];
        foreach (var place in matrix)
            y[place] *= 1 - wound.MatrixDestroyed;
        y[HealingModel.State.tethers] *= 1 - wound.ScarReleased;
        y[HealingModel.State.lesionPigment] *= 1 - wound.EpidermisWounded;
    }

    private static double BleedingShare(in Wound wound) => wound.Punctures > 0 ? wound.Bleeding / wound.Punctures : 0;
}
