using Stipple.Skin.Forecasting;

namespace Stipple.Cli.Forecasting.Wording;

/// <summary>Numbers as people read them.</summary>
internal static class Numbers
{
    /// <summary>A number with at most two decimals.</summary>
    public static string Plain(double value) => value.ToString("0.##", null);

    /// <summary>A number with fixed decimals and a true minus sign; zero has none.</summary>
    public static string Fixed(double value, int decimals)
    {
        var rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        return (rounded < 0 ? "−" : "") + Math.Abs(rounded).ToString("F" + decimals, null);
    }

    /// <summary>Median and the range of nine in ten: <c>1.2 (0.9–1.5)</c>.</summary>
    public static string WithRange(Band band, int decimals) =>
        Texts.Of(
            band.P05 < 0 ? "number.rangeSigned" : "number.range",
            Fixed(band.P50, decimals),
            Fixed(band.P05, decimals),
            Fixed(band.P95, decimals)
        );

    /// <summary>A risk in percent; a few hundred twins never show that it is nothing or certain.</summary>
    public static string Risk(double percent) =>
        percent switch
        {
            < 1 => Texts.Of("risk.under", 1),
            > 99 => Texts.Of("risk.over", 99),
            _ => Texts.Of("risk", Fixed(percent, 1)),
        };

    /// <summary>Decimals that tell values of this size apart: three digits in all, at most two after the point.</summary>
    public static int Decimals(double size) =>
        Math.Abs(size) switch
        {
            >= 100 => 0,
            >= 10 => 1,
            _ => 2,
        };
}
