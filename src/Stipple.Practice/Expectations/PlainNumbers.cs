namespace Stipple.Practice.Expectations;

/// <summary>Numbers as people say them.</summary>
internal static class PlainNumbers
{
    /// <summary>A share of people: <c>about 7 in 10</c>; what rounds to nobody or everybody is said as a bound.</summary>
    /// <param name="percent">Share, percent.</param>
    public static string InTen(double percent) =>
        percent switch
        {
            < 5 => "fewer than 1 in 20",
            >= 95 => "at least 19 in 20",
            _ => $"about {Math.Clamp(Math.Round(percent / 10, MidpointRounding.AwayFromZero), 1, 9):0} in 10",
        };

    /// <summary>A small share of people: <c>about 12 in 100</c>.</summary>
    /// <param name="percent">Share, percent.</param>
    public static string InHundred(double percent) => percent < 0.5 ? "fewer than 1 in 100" : $"about {Whole(percent)} in 100";

    /// <summary>When, in days rounded up: <c>after 1 day</c>, <c>after 4 days</c>, or <c>the same day</c>.</summary>
    /// <param name="days">Days.</param>
    public static string After(double days) =>
        Math.Ceiling(days - 1e-6) switch
        {
            <= 0 => "the same day",
            var n => $"after {Count(n, "day")}",
        };

    /// <summary>A number of things: <c>1 group</c>, <c>3 groups</c>, <c>2 studies</c>.</summary>
    /// <param name="number">How many.</param>
    /// <param name="one">The word for one.</param>
    public static string Count(double number, string one) =>
        number is 1 ? $"1 {one}"
        : one is "person" ? $"{number:0} people"
        : one.EndsWith("udy", StringComparison.Ordinal) ? $"{number:0} {one[..^1]}ies"
        : $"{number:0} {one}s";

    /// <summary>A whole number as the most: <c>3 or less</c>, and <c>0</c>.</summary>
    /// <param name="value">The number.</param>
    public static string AtMost(double value) => Whole(value) is var whole && whole is "0" ? whole : $"{whole} or less";

    /// <summary>A whole number.</summary>
    /// <param name="value">The number.</param>
    public static string Whole(double value) => $"{Math.Round(value, MidpointRounding.AwayFromZero):0}";

    /// <summary>With a capital.</summary>
    /// <param name="text">Text.</param>
    public static string Capital(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}";

    /// <summary>What a kind of concern is called.</summary>
    /// <param name="kind">The kind as in a course.</param>
    public static string Concern(string kind) =>
        kind switch
        {
            "wrinkles" => "lines",
            "hyperpigmentation" => "dark patches",
            "scar" => "scar",
            "texture" => "rough skin",
            "pores" => "large pores",
            "dullness" => "dull skin",
            "laxity" => "slack skin",
            _ => kind.Replace('-', ' '),
        };
}
