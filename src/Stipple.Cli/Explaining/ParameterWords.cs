using Stipple.Evidence;

namespace Stipple.Cli.Explaining;

/// <summary>A constant and its sources in words.</summary>
internal static class ParameterWords
{
    public static string Number(double value) => value.ToString("G6", null);

    public static string Method(ModelParameter parameter) => Forecasting.Wording.Names.Of(parameter.Method);

    /// <summary>Value, unit, spread between people and plausible range.</summary>
    public static string Value(ModelParameter p) =>
        $"{Number(p.Value)}{(p.Unit is "1" ? "" : " " + p.Unit)}; {Spread(p)}; plausible {Number(p.Low)} to {Number(p.High)}; {Method(p)}";

    /// <summary>Citation, address and how much of it was read.</summary>
    public static string Source(Source s) =>
        $"{s.Citation.TrimEnd('.')}{(s.Year is { } year && !s.Citation.Contains($"{year}", StringComparison.Ordinal) ? $" ({year})" : "")}. {Address(s) ?? "No address"}. Read: {Seen(s)}.";

    /// <summary>Where the source stands; null when it has no address.</summary>
    public static string? Address(Source s) => s.Doi is { } doi ? $"https://doi.org/{doi}" : s.Url;

    /// <summary>How much of it was read.</summary>
    public static string Seen(Source s) =>
        s.Seen switch
        {
            Evidence.Seen.Full => "the passage itself",
            Evidence.Seen.Abstract => "the abstract",
            Evidence.Seen.Secondary => "a text that repeats it",
            _ => "not yet; recalled, to be checked",
        };

    private static string Spread(ModelParameter p) =>
        p.Distribution == Distribution.Fixed || p.Spread <= 0
            ? "the same in everyone"
            : $"varies by {Number(100 * p.Spread)} % between people";
}
