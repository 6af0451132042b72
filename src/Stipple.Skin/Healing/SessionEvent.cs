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
        var delivery = Delivery.Of(adjuncts, wound, twin);
        y[HealingModel.State.Damage] += wound.Dose;
        y[HealingModel.State.GrowthFactors] += wound.Dose * BleedingShare(wound) + delivery.GrowthFactors;
        y[HealingModel.State.Crust] += wound.EpidermalDose;
        y[HealingModel.State.Oedema] += wound.Dose;
        y[HealingModel.State.Dilation] += wound.Dose;
        y[HealingModel.State.Hydration] += delivery.Hydration;
        y[HealingModel.State.BarrierDefect] = 1 - (1 - y[HealingModel.State.BarrierDefect]) * (1 - wound.BarrierOpened);
        y[HealingModel.State.Suppression] = 1 - (1 - y[HealingModel.State.Suppression]) * (1 - delivery.Suppression);
        ReadOnlySpan<int> matrix =
        [
            HealingModel.State.CollagenIII,
            HealingModel.State.CollagenI,
            HealingModel.State.MatureCollagen,
            HealingModel.State.ScarMatrix,
            HealingModel.State.Elastin,
        ];
        foreach (var place in matrix)
            y[place] *= 1 - wound.MatrixDestroyed;
        y[HealingModel.State.LesionPigment] *= 1 - wound.EpidermisWounded;
    }

    private static double BleedingShare(in Wound wound) => wound.Punctures > 0 ? wound.Bleeding / wound.Punctures : 0;
}
