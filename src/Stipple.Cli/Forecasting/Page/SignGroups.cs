namespace Stipple.Cli.Forecasting.Page;

/// <summary>How the signs are grouped on a page.</summary>
internal static class SignGroups
{
    private const string Early = "signs.early";

    /// <summary>Key of the heading, and ids of the signs under it; every sign stands in one group.</summary>
    public static IReadOnlyList<(string Key, string[] Signs)> All { get; } =
    [
        (
            "signs.shape",
            ["wrinkle-depth", "ice-pick-depth", "boxcar-depth", "rolling-depth", "scar-severity", "stretch-marks", "roughness", "pore-size"]
        ),
        ("signs.firmness", ["sagging", "firmness", "elasticity", "dermal-density"]),
        ("signs.colour", ["patch-pigment", "melanin", "evenness", "radiance"]),
        (Early, ["redness", "swelling", "sensitivity", "flaking", "water-loss", "hydration", "epidermal-thickness"]),
    ];

    /// <summary>Signs of marks that not everybody has: shown only where a concern is read from them.</summary>
    public static IReadOnlyList<string> OfMarks { get; } =
    ["ice-pick-depth", "boxcar-depth", "rolling-depth", "scar-severity", "stretch-marks", "patch-pigment"];

    /// <summary>Whether a group is about the first days.</summary>
    public static bool IsEarly(string key) => string.Equals(key, Early, StringComparison.Ordinal);
}
