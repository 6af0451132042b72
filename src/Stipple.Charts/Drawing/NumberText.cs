using System.Globalization;

namespace Stipple.Charts.Drawing;

/// <summary>Numbers as people read them: invariant, three significant digits, a true minus sign.</summary>
internal static class NumberText
{
    public static string Of(double value)
    {
        var size = Math.Abs(value);
        if (!double.IsFinite(value))
            return value.ToString(CultureInfo.InvariantCulture);
        if (size is >= 1e7 or (> 0 and < 1e-4))
            return Minus(value.ToString("0.##e0", CultureInfo.InvariantCulture));
        var decimals = size switch
        {
            >= 100 => 0,
            >= 10 => 1,
            >= 1 => 1,
            >= 0.1 => 2,
            0 => 0,
            _ => 4,
        };
        return Minus(Math.Round(value, decimals).ToString("0.####", CultureInfo.InvariantCulture));
    }

    public static string Interval(double low, double high) => $"{Of(low)} to {Of(high)}";

    public static string Percent(double share) =>
        share switch
        {
            > 0 and < 0.005 => "<1 %",
            > 0.995 and < 1 => ">99 %",
            _ => $"{Math.Round(share * 100, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture)} %",
        };

    /// <summary>A forecast probability as per cent: never nothing, never certain.</summary>
    public static string Chance(double share) =>
        share switch
        {
            < 0.01 => "under 1 %",
            > 0.99 => "over 99 %",
            _ => Percent(share),
        };

    /// <summary>A value in a table: as <see cref="Near"/>, but with at most three significant digits.</summary>
    public static string Cell(double value, double step)
    {
        var finest = Math.Pow(10, Math.Floor(Math.Log10(step)) - 1);
        var rounded = Math.Round(value / Third(value)) * Third(value); // 99.96 becomes 100, one digit longer
        return Third(rounded) <= finest ? Near(value, step) : Tick(rounded, Third(rounded));

        static double Third(double value) => value is 0 ? 1e-300 : Math.Pow(10, Math.Floor(Math.Log10(Math.Abs(value))) - 2);
    }

    /// <summary>A value read off an axis: one digit finer than its ticks, no more.</summary>
    public static string Near(double value, double step) => Tick(value, Math.Pow(10, Math.Floor(Math.Log10(step)) - 1));

    public static string IntervalNear(double low, double high, double step) => $"{Near(low, step)} to {Near(high, step)}";

    /// <summary>A tick label with just the decimals its step needs.</summary>
    public static string Tick(double value, double step)
    {
        if (Math.Max(Math.Abs(value), step) >= 1e7 || step < 1e-4)
            return Minus(value.ToString("0.###e0", CultureInfo.InvariantCulture));
        var decimals = 0;
        for (var s = step; decimals < 6 && Math.Abs(s - Math.Round(s)) > 1e-6 * s; s *= 10)
            decimals++;
        return Minus(Math.Round(value, decimals).ToString("F" + decimals, CultureInfo.InvariantCulture));
    }

    /// <summary>A coordinate for a file: two decimals, no trailing zeros.</summary>
    public static string Coordinate(double value)
    {
        var text = Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);
        return string.Equals(text, "-0", StringComparison.Ordinal) ? "0" : text;
    }

    private static string Minus(string text)
    {
        if (text.AsSpan().TrimStart("-0.").IsEmpty)
            text = text.TrimStart('-');
        return text.Replace('-', '\u2212');
    }
}
