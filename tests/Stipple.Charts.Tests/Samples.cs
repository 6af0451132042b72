namespace Stipple.Charts.Tests;

/// <summary>The pictures of the guide. Made-up courses, drawn to show what a chart can say.</summary>
internal static class Samples
{
    public static BandChart Band { get; } =
        new()
        {
            Title = "Acne scars, both cheeks",
            Quantity = "ECCA score",
            Unit = "points",
            Direction = Direction.LowerIsBetter,
            Series = [new BandSeries("with this plan", Decline(112, 58, 40, 4))],
            Comparison = new BandSeries("untreated", [.. Decline(112, 108, 60, 4).Select(p => BandPoint.Exact(p.Day, p.Median))]),
            Measurements = [new(0, 110, 102, 118), new(28, 104, 96, 112), new(56, 88, 80, 96)],
            Sessions =
            [
                new(0, "1.0 mm", true),
                new(28, "1.5 mm", true),
                new(56, "1.5 mm", true),
                new(84, "1.5 mm", false),
                new(112, "2.0 mm", false),
            ],
            LastRecord = 63,
            Goal = 70,
        };

    public static BandChart EarlyDays { get; } =
        new()
        {
            Title = "Redness after the session, first two weeks",
            Quantity = "Redness",
            Unit = "0 to 10",
            Direction = Direction.LowerIsBetter,
            Series = [new BandSeries("1.5 mm", Fade(7.2, 2.2)), new BandSeries("0.5 mm", Fade(4.1, 1.1))],
            Sessions = [new(0, "face", true)],
            Measurements = [new(0.5, 6.8), new(1, 5.1), new(2, 3.9)],
            Axis = TimeAxis.FirstDays(14),
            LastRecord = 2,
        };

    public static OverlayChart Overlay { get; } =
        new()
        {
            Title = "Model against published courses",
            Across = "weeks since first session",
            Upward = "Scar score, per cent of baseline",
            AtLeast = new ValueRange(0, 100),
            Panels =
            [
                .. new[]
                {
                    ("Study A, 1.5 mm, 4 sessions", 46.0, 1.0),
                    ("Study B, 1.0 mm, 3 sessions", 62, 2.0),
                    ("Study C, 0.5 mm, 6 sessions", 74, -3.0),
                }.Select(t => new OverlayPanel(
                    t.Item1,
                    [
                        new OverlaySeries("model, 90 %", OverlayKind.Line, [.. Enumerable.Range(0, 25).Select(w => Fall(w, t.Item2))]),
                        new OverlaySeries(
                            "published mean, 95 % interval",
                            OverlayKind.Points,
                            [
                                .. new[] { 0, 4, 8, 12, 24 }
                                    .Select(w => Fall(w, t.Item2).Y + (w == 0 ? 0 : t.Item3))
                                    .Zip([0.0, 4, 8, 12, 24], (y, w) => new PlotPoint(w, y, y - 6, y + 6)),
                            ]
                        ),
                    ]
                )),
            ],
        };

    public static ForestChart Forest { get; } =
        new()
        {
            Title = "Improvement at six months, by needle length",
            Quantity = "Change of scar score, points",
            NullValue = 0,
            BelowNull = "better",
            AboveNull = "worse",
            Groups =
            [
                new ForestGroup(
                    "Up to 1.0 mm",
                    [
                        new ForestRow("Study A, 24 patients", new(-14, -24, -4), new(-17, -27, -8), 0.35),
                        new ForestRow("Study B, 40 patients", new(-21, -28, -13), new(-18, -28, -9), 0.65),
                    ],
                    new(-18.5, -25, -12)
                ),
                new ForestGroup(
                    "1.5 mm and more",
                    [
                        new ForestRow("Study C, 30 patients", new(-38, -49, -27), new(-33, -45, -21), 0.4),
                        new ForestRow("Study D, 18 patients, split face", new(-29, -45, -12), new(-34, -47, -22), 0.2),
                        new ForestRow("Study E, 33 patients", new(-41, -51, -30), new(-33, -46, -21), 0.4),
                    ],
                    new(-37.4, -45, -29.5)
                ),
            ],
        };

    public static TimeLineChart TimeLine { get; } =
        new()
        {
            Title = "Course so far",
            Sessions = Band.Sessions,
            Observations =
            [
                new(0, "photo, ECCA 110"),
                new(1, "redness 6"),
                new(3, "redness 2"),
                new(28, "photo, ECCA 104"),
                new(30, "cold sore", IsDanger: true),
                new(56, "photo, ECCA 88"),
                new(58, "redness 5"),
            ],
            LastRecord = 63,
        };

    public static BarChart Bars { get; } =
        new()
        {
            Title = "What to expect by week 16",
            Quantity = "Chance",
            IsProbability = true,
            Rows =
            [
                new("At least a quarter better", 0.82, 0.7, 0.91),
                new("At least half better", 0.41, 0.27, 0.56),
                new("Redness for more than a week", 0.12, 0.05, 0.22),
                new("Dark marks that stay (danger)", 0.03, 0.005, 0.09, IsDanger: true),
            ],
        };

    public static HistogramChart Histogram { get; } =
        new()
        {
            Title = "Days until make-up can be worn again",
            Quantity = "days after the session",
            Bins = HistogramChart.Count(
                [.. Enumerable.Range(1, 999).Select(i => Math.Exp(1.1 + (0.35 * Math.Log(i / (1000.0 - i)) / 1.7)))],
                24
            ),
            Marks = [new(3, "median"), new(6.2, "9 in 10 by")],
        };

    public static DotStrip Dots { get; } =
        new()
        {
            Title = "lose at least two points by week 16",
            Share = 0.71,
            Evidence = "14 published arms, 412 patients; none of phototype VI",
        };

    private static PlotPoint Fall(int week, double end)
    {
        var y = end + ((100 - end) * Math.Exp(-Math.Pow(week / 9.0, 1.5)));
        return new PlotPoint(week, y, Math.Max(0, y - (0.9 * Math.Sqrt(week) * 2.4)), Math.Min(100, y + (0.9 * Math.Sqrt(week) * 2.2)));
    }

    public static BandPoint[] Decline(double from, double to, double days, double spread) =>
        [
            .. Enumerable
                .Range(0, 53)
                .Select(i =>
                {
                    var day = i * 3.5;
                    var median = to + ((from - to) * Math.Exp(-Math.Pow(day / (2 * days), 1.6)));
                    var wide = spread + (0.9 * spread * Math.Max(0, day - 56) / (20 + (0.4 * Math.Max(0, day - 56))));
                    return new BandPoint(
                        day,
                        median,
                        median - (0.7 * wide),
                        median + (0.7 * wide),
                        median - (1.8 * wide),
                        median + (2.0 * wide)
                    );
                }),
        ];

    private static BandPoint[] Fade(double peak, double days) =>
        [
            .. Enumerable
                .Range(0, 113)
                .Select(i =>
                {
                    var day = i / 8.0;
                    var median = peak * (1 - Math.Exp(-day * 8)) * Math.Exp(-day / days);
                    return new BandPoint(day, median, median * 0.8, median * 1.2, median * 0.5, median * 1.45);
                }),
        ];
}
