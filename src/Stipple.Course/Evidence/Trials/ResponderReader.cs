using System.Globalization;
using System.Text.RegularExpressions;

namespace Stipple.Evidence;

/// <summary>Who got better by a stated amount, from counts or from the few wordings that leave no doubt.</summary>
internal static partial class ResponderReader
{
    // A count and its percentage belong to the same denominator when they agree to rounding.
    private const double Rounding = 0.6;
    private const int LongestText = 300;

    public static Responders? Read(RawRow raw, RawRow row, TrialEndpoint endpoint)
    {
        var text = (raw.IsObject ? raw["as_reported"].Text : raw.Text) is { Length: <= LongestText } known ? known : "";
        var rule = RuleOf(text, row["endpoint"].Text ?? "", endpoint);
        // Of several counts, the first is taken when its own words name the category that the rule is of.
        var first = text.Split(',', ';')[0];
        var tells = rule is not null && TrialTables.Categories.Any(x => new Words(first).Has(x.Words));
        if ((CountOf(raw, text, row) ?? (tells ? CountOf(default, first, row) : null)) is not { } count)
            return null;
        return new Responders(count.K, count.N, TrialRowReader.Short(text.Length > 0 ? text : endpoint.Name), rule, count.Derived);
    }

    private static (int K, int N, bool Derived)? CountOf(RawRow raw, string text, RawRow row)
    {
        if (raw["k"].Count is { } k && raw["n"].Count is { } n)
            return n > 0 && k <= n ? (k, n, false) : null;
        if (Fractions().Matches(text) is [var fraction] && Whole(fraction, "k") is var a && Whole(fraction, "n") is var b)
            return b > 0 && a <= b ? (a, b, false) : null;
        int?[] sizes = [row["n_completed"].Count, row["n"].Count];
        if (CountsWithShare().Matches(text) is [var pair])
        {
            var count = Whole(pair, "k");
            var share = double.Parse(pair.Groups["p"].ValueSpan, CultureInfo.InvariantCulture);
            return sizes.FirstOrDefault(size => size > 0 && Math.Abs(100.0 * count / size.Value - share) < Rounding) is { } of
                ? (count, of, true)
                : null;
        }
        if (Shares().Matches(text) is [var only] && only.Groups["bound"].Length == 0 && (sizes[0] ?? sizes[1]) is > 0 and var all)
        {
            var share = double.Parse(only.Groups["p"].ValueSpan, CultureInfo.InvariantCulture);
            return share <= 100 ? ((int)Math.Round(share * all / 100, MidpointRounding.AwayFromZero), all, true) : null;
        }
        return null;
    }

    private static ResponderRule? RuleOf(string text, string endpoint, TrialEndpoint measure)
    {
        var first = new Words(text.Split(',', ';')[0]);
        var rest = new Words(text);
        var both = new Words(text, endpoint);
        // An endpoint that lists the bounds of several grades states no threshold of its own.
        if (
            Threshold().Match(text) is { Success: true } stated
            || (Shares().Count(endpoint) == 1 && (stated = Threshold().Match(endpoint)).Success)
        )
            return new ResponderRule(double.Parse(stated.Groups["p"].ValueSpan, CultureInfo.InvariantCulture), GoalUnit.Percent, false);
        if (both.Has("1 2 grades|one or two grades|1 grade|one grade|at least one grade|1 or more grades"))
            return new ResponderRule(1, GoalUnit.Points, false);
        if (both.Has("2 grades|two grades"))
            return new ResponderRule(2, GoalUnit.Points, false);
        var named = Array.FindLastIndex(TrialTables.Categories, x => first.Has(x.Words));
        if (named >= 0)
        {
            // One of several categories that exclude each other is no threshold when a better one is told apart from it.
            var better = TrialTables.Categories[..named].Any(x => rest.Has(x.Words) && !first.Has(x.Words));
            if (better)
                return null;
            return string.Equals(measure.Scale, "goodman-baron-qualitative", StringComparison.Ordinal) && named == 0
                ? new ResponderRule(2, GoalUnit.Points, true) // of the three grades a person can lose, "excellent" usually means two
                : new ResponderRule(TrialTables.Categories[named].Percent, GoalUnit.Percent, true);
        }
        return both.Has("improved|improvement|any improvement|better") ? new ResponderRule(0, GoalUnit.Percent, false) : null;
    }

    private static int Whole(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![\d.])(?<k>\d{1,5})\s*/\s*(?<n>\d{1,5})(?![\d.])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Fractions();

    [GeneratedRegex(@"(?<![\d.])(?<k>\d{1,5})\s*\(\s*(?<p>\d{1,3}(\.\d{1,4})?)\s*%\s*\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CountsWithShare();

    [GeneratedRegex(
        @"(?<bound>(?:[<>≥≤~≈]=?|over|above|about|almost|nearly|more than|at least|up to)\s*)?(?<![\d.])(?<p>\d{1,3}(\.\d{1,4})?)\s*%",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Shares();

    [GeneratedRegex(
        @"(?:[>≥]=?|more than|at least|over)\s*(?<p>\d{1,2}(\.\d{1,4})?)\s*%",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Threshold();
}
