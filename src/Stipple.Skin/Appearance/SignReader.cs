using Stipple.Skin.Healing;
using Stipple.Skin.Parameters;
using Stipple.Skin.People;

namespace Stipple.Skin.Appearance;

/// <summary>Reads every sign from a state of one twin's skin.</summary>
/// <remarks>Equations A1 to A21 of docs/science/model.md. Allocation-free.</remarks>
public sealed class SignReader
{
    private readonly Twin twin;
    private readonly double functionalBefore;
    private readonly double matrixBefore;

    /// <summary>A reader for one twin's skin at one zone.</summary>
    /// <param name="individual">Whose skin.</param>
    public SignReader(Individual individual)
        : this(individual, Of(individual)) { }

    /// <summary>The same skin read with another twin's gains.</summary>
    internal SignReader(Individual individual, Twin twin)
    {
        this.twin = twin;
        functionalBefore = Functional(individual.Before);
        matrixBefore = Matrix(individual.Before);
    }

    /// <summary>Reads the signs.</summary>
    /// <param name="y">State of <see cref="HealingModel"/>, in its order.</param>
    /// <param name="signs">Receives a value per <see cref="Sign"/>, in its order.</param>
    public void Read(ReadOnlySpan<double> y, Span<double> signs)
    {
        var renewal = Functional(y) / functionalBefore - 1;
        var thickening = y[HealingModel.State.epidermis] - 1;
        var dissolved = 1 - y[HealingModel.State.scarMatrix];
        var plump =
            twin[SkinParameters.PlumpByOedema] * y[HealingModel.State.oedema]
            + twin[SkinParameters.PlumpByHydration] * (y[HealingModel.State.hydration] - 1);
        var flakes = y[HealingModel.State.shedding];
        var scar =
            twin[SkinParameters.ScarGain]
            * (1 - y[HealingModel.State.scarMatrix] * y[HealingModel.State.tethers] + twin[SkinParameters.ScarFill] * renewal);
        var scarPlump = twin[SkinParameters.ScarPlump] * plump;
        var melanin =
            y[HealingModel.State.epidermalMelanin] + twin[SkinParameters.DermalMelaninVisibility] * y[HealingModel.State.dermalMelanin];
        // What darkens around a patch darkens it too.
        var patch = y[HealingModel.State.lesionPigment] + Math.Max(0, melanin - 1);
        var redness = Grade(y[HealingModel.State.dilation], twin[SkinParameters.RednessHalf]);
        var opened = y[HealingModel.State.barrierDefect];
        var hydration = y[HealingModel.State.hydration] - twin[SkinParameters.DrynessByBarrier] * opened;
        var mottle = twin[SkinParameters.UnevennessByMelanin] * twin[SkinParameters.Mottle];
        var evenness =
            100
            * (1 + mottle)
            / (
                1
                + mottle * y[HealingModel.State.lesionPigment]
                + twin[SkinParameters.UnevennessByMelanin] * Math.Max(0, melanin - 1)
                + twin[SkinParameters.UnevennessByRedness] * redness
            );

        signs[(int)Sign.WrinkleDepth] = Faded(
            twin[SkinParameters.WrinkleGain] * (renewal + twin[SkinParameters.WrinkleByEpidermis] * thickening) + plump
        );
        signs[(int)Sign.IcePickDepth] = Faded(twin[SkinParameters.IcePickResponse] * scar + scarPlump);
        signs[(int)Sign.BoxcarDepth] = Faded(twin[SkinParameters.BoxcarResponse] * scar + scarPlump);
        signs[(int)Sign.RollingDepth] = Faded(twin[SkinParameters.RollingResponse] * scar + scarPlump);
        signs[(int)Sign.ScarSeverity] = Faded(twin[SkinParameters.OtherScarGain] * (dissolved + twin[SkinParameters.ScarFill] * renewal));
        signs[(int)Sign.StretchMarks] = Faded(twin[SkinParameters.StretchMarkGain] * (dissolved + twin[SkinParameters.ScarFill] * renewal));
        signs[(int)Sign.Roughness] = Faded(
            twin[SkinParameters.RoughnessGain] * (renewal + twin[SkinParameters.WrinkleByEpidermis] * thickening)
                - twin[SkinParameters.RoughnessByFlakes] * flakes
        );
        signs[(int)Sign.PoreSize] = Faded(twin[SkinParameters.PoreGain] * renewal + plump);
        signs[(int)Sign.Sagging] = Faded(twin[SkinParameters.SaggingGain] * Firm(renewal, y));
        signs[(int)Sign.Firmness] = 100 * Math.Exp(twin[SkinParameters.FirmnessGain] * renewal);
        signs[(int)Sign.Elasticity] = 100 * Math.Exp(twin[SkinParameters.FirmnessGain] * Firm(renewal, y));
        signs[(int)Sign.PatchPigment] = 100 * Math.Pow(Math.Max(patch, 1e-6), twin[SkinParameters.PatchGain]);
        signs[(int)Sign.Melanin] = 100 * melanin;
        signs[(int)Sign.Evenness] = evenness;
        signs[(int)Sign.Hydration] = 100 * hydration;
        signs[(int)Sign.Radiance] = Math.Sqrt(evenness * Math.Max(0, 100 * hydration));
        signs[(int)Sign.Redness] = redness;
        signs[(int)Sign.Swelling] = Grade(y[HealingModel.State.oedema], twin[SkinParameters.SwellingHalf]);
        signs[(int)Sign.Sensitivity] = Grade(
            opened + twin[SkinParameters.SensitivityByInflammation] * y[HealingModel.State.neutrophils],
            twin[SkinParameters.SensitivityHalf]
        );
        signs[(int)Sign.Flaking] = Grade(flakes, twin[SkinParameters.FlakingHalf]);
        signs[(int)Sign.WaterLoss] = 1 + twin[SkinParameters.WaterLossByBarrier] * opened;
        signs[(int)Sign.DermalDensity] =
            100 * Matrix(y) / matrixBefore / (1 + twin[SkinParameters.DilutionByOedema] * y[HealingModel.State.oedema]);
        signs[(int)Sign.EpidermalThickness] = 100 * y[HealingModel.State.epidermis];
    }

    private static Twin Of(Individual individual)
    {
        ArgumentNullException.ThrowIfNull(individual);
        return individual.Twin;
    }

    // Elastin carries recoil beside collagen.
    private double Firm(double renewal, ReadOnlySpan<double> y) =>
        renewal + twin[SkinParameters.ElastinWeight] * (y[HealingModel.State.elastin] - 1);

    // New collagen bears less load than cross-linked collagen.
    private double Functional(ReadOnlySpan<double> y) =>
        twin[SkinParameters.StrengthIII] * y[HealingModel.State.collagenIII]
        + twin[SkinParameters.StrengthI] * y[HealingModel.State.collagenI]
        + y[HealingModel.State.matureCollagen];

    private static double Matrix(ReadOnlySpan<double> y) =>
        y[HealingModel.State.collagenIII] + y[HealingModel.State.collagenI] + y[HealingModel.State.matureCollagen];

    private static double Faded(double response) => 100 * Math.Exp(-response);

    private static double Grade(double x, double half) => 4 * Math.Max(0, x) / (Math.Max(0, x) + half);
}
