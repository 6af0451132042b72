namespace Stipple.Cli.Forecasting.Wording;

/// <summary>Units as they stand beside numbers.</summary>
internal static class Units
{
    /// <summary>The plural where a unit is a word; nothing for a pure number.</summary>
    public static string Plural(string unit) =>
        unit switch
        {
            "1" => "",
            "point" => Texts.Of("unit.points"),
            _ => unit,
        };
}
