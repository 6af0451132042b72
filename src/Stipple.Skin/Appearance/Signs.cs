using System.Collections.Immutable;

namespace Stipple.Skin.Appearance;

/// <summary>What there is to know of each sign; one row per <see cref="Sign"/>, in its order.</summary>
public static class Signs
{
    private static readonly string[] Collagen = ["collagenIII", "collagenI", "matureCollagen"];
    private static readonly string[] CollagenStrength = ["strengthIII", "strengthI"];
    private static readonly string[] Plump = ["plumpByOedema", "plumpByHydration"];

    /// <summary>Every sign.</summary>
    public static ImmutableArray<SignInfo> All { get; } =
    [
        Percent(
            Sign.WrinkleDepth,
            "wrinkle-depth",
            "Wrinkle depth",
            true,
            "A1",
            [.. Collagen, "epidermis", "oedema", "hydration"],
            [.. CollagenStrength, .. Plump, "wrinkleGain", "wrinkleByEpidermis"]
        ),
        Scar(Sign.IcePickDepth, "ice-pick-depth", "Ice-pick scar depth", "icePickResponse"),
        Scar(Sign.BoxcarDepth, "boxcar-depth", "Boxcar scar depth", "boxcarResponse"),
        Scar(Sign.RollingDepth, "rolling-depth", "Rolling scar depth", "rollingResponse"),
        Percent(
            Sign.ScarSeverity,
            "scar-severity",
            "Scar severity",
            true,
            "A3",
            [.. Collagen, "scarMatrix"],
            [.. CollagenStrength, "otherScarGain", "scarFill"]
        ),
        Percent(
            Sign.StretchMarks,
            "stretch-marks",
            "Stretch marks",
            true,
            "A4",
            [.. Collagen, "scarMatrix"],
            [.. CollagenStrength, "stretchMarkGain", "scarFill"]
        ),
        Percent(
            Sign.Roughness,
            "roughness",
            "Roughness",
            true,
            "A5",
            [.. Collagen, "epidermis", "shedding"],
            [.. CollagenStrength, "roughnessGain", "wrinkleByEpidermis", "roughnessByFlakes"]
        ),
        Percent(
            Sign.PoreSize,
            "pore-size",
            "Pore size",
            true,
            "A6",
            [.. Collagen, "oedema", "hydration"],
            [.. CollagenStrength, .. Plump, "poreGain"]
        ),
        Percent(
            Sign.Sagging,
            "sagging",
            "Sagging",
            true,
            "A7",
            [.. Collagen, "elastin"],
            [.. CollagenStrength, "saggingGain", "elastinWeight"]
        ),
        Percent(Sign.Firmness, "firmness", "Firmness", false, "A8", Collagen, [.. CollagenStrength, "firmnessGain"]),
        Percent(
            Sign.Elasticity,
            "elasticity",
            "Elasticity",
            false,
            "A9",
            [.. Collagen, "elastin"],
            [.. CollagenStrength, "firmnessGain", "elastinWeight"]
        ),
        Percent(
            Sign.PatchPigment,
            "patch-pigment",
            "Pigment of the patch",
            true,
            "A10",
            ["lesionPigment", "epidermalMelanin", "dermalMelanin"],
            ["patchGain", "dermalMelaninVisibility"]
        ),
        Percent(Sign.Melanin, "melanin", "Melanin around", true, "A11", ["epidermalMelanin", "dermalMelanin"], ["dermalMelaninVisibility"]),
        Percent(
            Sign.Evenness,
            "evenness",
            "Evenness of colour",
            false,
            "A12",
            ["lesionPigment", "epidermalMelanin", "dermalMelanin", "dilation"],
            ["mottle", "unevennessByMelanin", "unevennessByRedness", "dermalMelaninVisibility", "rednessHalf"]
        ),
        Percent(Sign.Hydration, "hydration", "Hydration", false, "A13", ["hydration", "barrierDefect"], ["drynessByBarrier"]),
        Percent(
            Sign.Radiance,
            "radiance",
            "Radiance",
            false,
            "A14",
            ["lesionPigment", "epidermalMelanin", "dermalMelanin", "dilation", "hydration", "barrierDefect"],
            ["mottle", "unevennessByMelanin", "unevennessByRedness", "dermalMelaninVisibility", "rednessHalf", "drynessByBarrier"]
        ),
        Grade(Sign.Redness, "redness", "Redness", "A15", ["dilation"], ["rednessHalf"]),
        Grade(Sign.Swelling, "swelling", "Swelling", "A16", ["oedema"], ["swellingHalf"]),
        Grade(
            Sign.Sensitivity,
            "sensitivity",
            "Burning and tightness",
            "A17",
            ["barrierDefect", "neutrophils"],
            ["sensitivityByInflammation", "sensitivityHalf"]
        ),
        Grade(Sign.Flaking, "flaking", "Flaking", "A18", ["shedding"], ["flakingHalf"]),
        new(Sign.WaterLoss, "water-loss", "Water loss", "times before", true, 1, "A19", ["barrierDefect"], ["waterLossByBarrier"]),
        Percent(
            Sign.DermalDensity,
            "dermal-density",
            "Dermal collagen density",
            false,
            "A20",
            [.. Collagen, "oedema"],
            ["dilutionByOedema"]
        ),
        Percent(Sign.EpidermalThickness, "epidermal-thickness", "Epidermal thickness", null, "A21", ["epidermis"], []),
    ];

    /// <summary>Number of signs.</summary>
    public static int Count => All.Length;

    /// <summary>What there is to know of a sign.</summary>
    public static SignInfo Of(Sign sign) => All[(int)sign];

    private static SignInfo Percent(
        Sign sign,
        string id,
        string name,
        bool? lowerIsBetter,
        string equation,
        string[] states,
        string[] parameters
    ) => new(sign, id, name, "% of before", lowerIsBetter, 100, equation, states, parameters);

    private static SignInfo Grade(Sign sign, string id, string name, string equation, string[] states, string[] parameters) =>
        new(sign, id, name, "grade 0 to 4", true, 0, equation, states, parameters);

    private static SignInfo Scar(Sign sign, string id, string name, string response) =>
        Percent(
            sign,
            id,
            name,
            true,
            "A2",
            [.. Collagen, "scarMatrix", "tethers", "oedema", "hydration"],
            [.. CollagenStrength, .. Plump, "scarGain", "scarFill", "scarPlump", response]
        );
}
