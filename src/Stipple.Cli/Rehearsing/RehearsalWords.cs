using Stipple.Cli.Forecasting.Wording;
using Stipple.Cli.Science;
using Stipple.Skin.Learning;

namespace Stipple.Cli.Rehearsing;

/// <summary>Totals of a rehearsal as rows of tables.</summary>
internal static class RehearsalWords
{
    public static IReadOnlyList<string> Heads { get; } = ["readings", "in 50 %", "in 90 %", "width 50 %", "width 90 %", "CRPS"];

    public static IReadOnlyList<string> RankHeads { get; } = ["readings", "of", "in each tenth", "chi-square p", "Kolmogorov-Smirnov p"];

    public static string Of(RehearsedWorld world) =>
        world switch
        {
            RehearsedWorld.PeopleDiffer => "People differ 1.5 times as much as believed",
            RehearsedWorld.RatersErr => "Raters err 1.5 times as much as believed",
            _ => "People and raters as believed",
        };

    /// <summary>The same, short enough to stand over one panel of three.</summary>
    public static string Short(RehearsedWorld world) =>
        world switch
        {
            RehearsedWorld.PeopleDiffer => "People differ 1.5 times as much",
            RehearsedWorld.RatersErr => "Raters err 1.5 times as much",
            _ => "As believed",
        };

    public static IReadOnlyList<string> Row(RehearsalSummary summary, FigureSummary figure) =>
        [
            $"{summary.Readings}",
            Share(figure.In50, summary.People),
            Share(figure.In90, summary.People),
            Percent(figure.Width50),
            Percent(figure.Width90),
            Percent(figure.Crps),
        ];

    public static IEnumerable<IReadOnlyList<string>> Ranks(RehearsalSummary summary) =>
        [Ranks(summary, "severity", summary.Severity), Ranks(summary, "gain", summary.Gain)];

    /// <summary>Share of figures that an interval between two quantiles of so many right twins holds, percent.</summary>
    public static string Right(double share, int twins) => Numbers.Fixed(100 * share * (twins - 1) / (twins + 1), 1);

    private static IReadOnlyList<string> Ranks(RehearsalSummary summary, string of, RankTest test) =>
        [$"{summary.Readings}", of, string.Join(' ', test.Tenths), Numbers.Fixed(test.ChiSquare, 2), Numbers.Fixed(test.Kolmogorov, 2)];

    private static string Share(int count, int of)
    {
        var (low, high) = Binomial.Interval(count, of);
        return $"{Percent((double)count / of, 0)} % ({Percent(low, 0)} to {Percent(high, 0)})";
    }

    private static string Percent(double share, int decimals = 1) => Numbers.Fixed(100 * share, decimals);
}
