namespace Stipple.Charts.Tests;

/// <summary>The pictures of the guide. Made-up courses, drawn to show what a chart can say.</summary>
internal static class Samples
{
    public static BandChart Band { get; } = new()
    {
        Title = "Acne scars, both cheeks",
        Quantity = "ECCA score",
        Unit = "points",
        Direction = Direction.LowerIsBetter,
        Series = [new BandSeries("with this plan", Decline(112, 58, 40, 4))],
        Comparison = new BandSeries("untreated", [.. Decline(112, 108, 60, 4).Select(p => BandPoint.Exact(p.Day, p.Median))]),
        Measurements = [new(0, 110, 102, 118), new(28, 104, 96, 112), new(56, 88, 80, 96)],
        Sessions = [new(0, "1.0 mm", true), new(28, "1.5 mm", true), new(56, "1.5 mm", true), new(84, "1.5 mm", false), new(112, "2.0 mm", false)],
        Today = 63,
        Goal = 70,
    };

    public static BandChart EarlyDays { get; } = new()
    {
        Title = "Redness after the session, first two weeks",
        Quantity = "Redness",
        Unit = "0 to 10",
        Direction = Direction.LowerIsBetter,
        Series =
        [
            new BandSeries("1.5 mm", Fade(7.2, 2.2)),
            new BandSeries("0.5 mm", Fade(4.1, 1.1)),
        ],
        Sessions = [new(0, "face", true)],
        Measurements = [new(0.5, 6.8), new(1, 5.1), new(2, 3.9)],
        Axis = TimeAxis.FirstDays(14),
        Today = 2,
    };

    public static BandPoint[] Decline(double from, double to, double days, double spread) =>
        [.. Enumerable.Range(0, 53).Select(i =>
        {
            var day = i * 3.5;
            var median = to + ((from - to) * Math.Exp(-Math.Pow(day / (2 * days), 1.6)));
            var wide = spread + (0.9 * spread * Math.Sqrt(Math.Max(0, day - 56)) / 3);
            return new BandPoint(day, median, median - (0.7 * wide), median + (0.7 * wide), median - (1.8 * wide), median + (2.0 * wide));
        })];

    private static BandPoint[] Fade(double peak, double days) =>
        [.. Enumerable.Range(0, 113).Select(i =>
        {
            var day = i / 8.0;
            var median = peak * (1 - Math.Exp(-day * 8)) * Math.Exp(-day / days);
            return new BandPoint(day, median, median * 0.8, median * 1.2, median * 0.5, median * 1.45);
        })];
}
