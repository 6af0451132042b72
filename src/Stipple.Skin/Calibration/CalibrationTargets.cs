using System.Collections.Immutable;
using Stipple.Skin.Parameters;

namespace Stipple.Skin.Calibration;

/// <summary>Which constants of the model a calibration sets, and through what they are seen.</summary>
internal static class CalibrationTargets
{
    private static readonly Baseline Unused = new("gais", 4);
    private static readonly ValueList<string> Cheek = ["cheek-left"];

    /// <summary>The gain of each kind of concern.</summary>
    public static ImmutableArray<(Concern Concern, ParameterKey Gain)> Gains { get; } =
    [
        (Scars, SkinParameters.ScarGain),
        (
            new Wrinkles
            {
                Id = "x",
                Zones = Cheek,
                Baseline = Unused,
                Form = WrinkleForm.Wrinkles,
            },
            SkinParameters.WrinkleGain
        ),
        (
            new StretchMarks
            {
                Id = "x",
                Zones = Cheek,
                Baseline = Unused,
                Colour = StretchMarkColour.Alba,
            },
            SkinParameters.StretchMarkGain
        ),
        (Patch, SkinParameters.PatchGain),
        (
            new Scar
            {
                Id = "x",
                Zones = Cheek,
                Baseline = Unused,
                Cause = ScarCause.Surgical,
                AgeMonths = 24,
                Form = ScarForm.Flat,
            },
            SkinParameters.OtherScarGain
        ),
        (
            new Texture
            {
                Id = "x",
                Zones = Cheek,
                Baseline = Unused,
            },
            SkinParameters.RoughnessGain
        ),
        (
            new Pores
            {
                Id = "x",
                Zones = Cheek,
                Baseline = Unused,
            },
            SkinParameters.PoreGain
        ),
        (
            new Laxity
            {
                Id = "x",
                Zones = Cheek,
                Baseline = Unused,
            },
            SkinParameters.SaggingGain
        ),
    ];

    private static AcneScars Scars =>
        new()
        {
            Id = "x",
            Zones = Cheek,
            Baseline = Unused,
        };

    private static Hyperpigmentation Patch =>
        new()
        {
            Id = "x",
            Zones = Cheek,
            Baseline = Unused,
            Type = PigmentType.Melasma,
        };
}
