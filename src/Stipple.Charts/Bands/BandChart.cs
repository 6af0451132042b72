using Stipple.Charts.Drawing;
using Stipple.Charts.Scales;

namespace Stipple.Charts;

/// <summary>
/// A forecast over time: medians with 50 % and 90 % bands, what was measured, the sessions on the axis, and the last record
/// between what is past and what is ahead.
/// </summary>
public sealed record BandChart : Chart
{
    /// <summary>What is on the vertical axis, such as <c>ECCA score</c>.</summary>
    public required string Quantity { get; init; }

    /// <summary>Its unit, such as <c>points</c>; empty for none.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Which way is better; said beside the quantity.</summary>
    public Direction Direction { get; init; }

    /// <summary>At most four forecasts; may be empty where there are measurements.</summary>
    public IReadOnlyList<BandSeries> Series { get; init; } = [];

    /// <summary>What would happen otherwise (untreated), drawn dashed without fill; null for none.</summary>
    public BandSeries? Comparison { get; init; }

    /// <summary>What was measured, in any order.</summary>
    public IReadOnlyList<Measurement> Measurements { get; init; } = [];

    /// <summary>Sessions done and planned, in any order.</summary>
    public IReadOnlyList<SessionMark> Sessions { get; init; } = [];

    /// <summary>The day that what is known ends on, between history and future; null for none.</summary>
    public double? LastRecord { get; init; }

    /// <summary>The value hoped for; null for none.</summary>
    public double? Goal { get; init; }

    /// <summary>Which days are shown.</summary>
    public TimeAxis Axis { get; init; } = TimeAxis.Whole;

    /// <summary>The least range of the vertical axis; null to fit the data.</summary>
    public ValueRange? AtLeast { get; init; }

    internal string QuantityWithUnit => Unit.Length > 0 ? $"{Quantity}, {Unit}" : Quantity;

    internal IEnumerable<BandSeries> AllSeries => Comparison is null ? Series : Series.Append(Comparison);

    internal string? DirectionText =>
        Direction switch
        {
            Direction.LowerIsBetter => "lower is better",
            Direction.HigherIsBetter => "higher is better",
            _ => null,
        };

    internal (double From, double To) Span() =>
        TimeScale.Fit(
            Axis,
            AllSeries
                .SelectMany(s => s.Points, (_, p) => p.Day)
                .Concat(Measurements.Select(m => m.Day))
                .Concat(Sessions.Select(s => s.Day))
                .Concat(LastRecord is { } lastRecord ? [lastRecord] : [])
        );

    internal ValueTicks Ticks((double From, double To) span, int mostSteps)
    {
        var bands = AllSeries
            .SelectMany(s => s.Runs(span.From, span.To))
            .SelectMany(r => r)
            .SelectMany(IEnumerable<double> (p) => [p.Low90, p.High90]);
        var measured = Measurements
            .Where(m => m.Day >= span.From && m.Day <= span.To)
            .SelectMany(IEnumerable<double> (m) => [m.Low ?? m.Value, m.High ?? m.Value]);
        return ValueTicks.Around(bands.Concat(measured).Concat(Goal is { } goal ? [goal] : []), AtLeast, mostSteps);
    }

    private protected override void Check(FaultList faults)
    {
        if (Series.Count == 0 && Comparison is null && Measurements.Count == 0)
            faults.Add(1, "BandChart", "nothing", "at least one series or measurement");
        faults.AtMost(Series, Ink.SeriesCount, "Series");
        for (var i = 0; i < Series.Count; i++)
            Series[i].Check(faults, $"Series[{i}]");
        Comparison?.Check(faults, "Comparison");
        for (var i = 0; i < Measurements.Count; i++)
            Measurements[i].Check(faults, $"Measurements[{i}]");
        for (var i = 0; i < Sessions.Count; i++)
            faults.Finite(Sessions[i].Day, $"Sessions[{i}].Day");
        faults.Finite(LastRecord, "LastRecord");
        faults.Finite(Goal, "Goal");
        faults.Range(AtLeast, "AtLeast");
        Axis.Check(faults);
    }

    private protected override ChartTable Tabulate() => BandWords.Table(this);

    private protected override string Narrate() => BandWords.Sentence(this);

    private protected override double Draw(SvgCanvas canvas, ChartSize size, double top) => new BandDrawing(this, canvas, size).Draw(top);
}
