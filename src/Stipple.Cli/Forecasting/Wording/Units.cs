namespace Stipple.Cli.Forecasting.Wording;

/// <summary>Units as they stand beside numbers.</summary>
internal static class Units
{
    /// <summary>The plural where a unit is a word.</summary>
    public static string Plural(string unit) => unit switch
    {
        "point" => Texts.Of("unit.points"),
        _ => unit,
    };
}
