using Stipple.Charts.Scales;

namespace Stipple.Charts;

/// <summary>Draws the data of a band chart into cells, back to front.</summary>
internal sealed class TerminalPlot(BandChart chart, TerminalGrid grid, TerminalGlyphs glyphs, string[] colours)
{
    public required int Left { get; init; }

    public required int Top { get; init; }

    public required int Rows { get; init; }

    public required TimeScale Time { get; init; }

    public required LinearScale Value { get; init; }

    public int Column(double day) => (int)Math.Round(Time.At(day), MidpointRounding.AwayFromZero);

    public int Row(double value) => (int)Math.Round(Value.At(value), MidpointRounding.AwayFromZero);

    public void Draw()
    {
        for (var i = chart.Series.Count - 1; i >= 0; i--)
            Bands(chart.Series[i], colours[i]);
        if (chart.Goal is { } goal)
            Across(Row(goal), glyphs.Goal);
        if (chart.LastRecord is { } lastRecord && Time.Shows(lastRecord))
        {
            for (var y = Top; y < Top + Rows; y++)
                grid.Put(Column(lastRecord), y, glyphs.LastRecord);
        }

        if (chart.Comparison is { } comparison)
            Median(comparison, glyphs.Comparison, "2");
        for (var i = chart.Series.Count - 1; i >= 0; i--)
            Median(chart.Series[i], glyphs.Medians[i], colours[i]);
        foreach (var m in chart.Measurements.Where(m => Time.Shows(m.Day)))
            Mark(m);
    }

    private void Across(int y, char glyph)
    {
        for (var x = Left; x < grid.Width; x++)
            grid.Put(x, y, glyph);
    }

    private void Bands(BandSeries series, string colour)
    {
        foreach (var (x, points) in Columns(series))
        {
            Fill(x, Row(points.Max(p => p.High90)), Row(points.Min(p => p.Low90)), glyphs.Outer, colour, points.Exists(p => p.HasSpread));
            Fill(x, Row(points.Max(p => p.High50)), Row(points.Min(p => p.Low50)), glyphs.Inner, colour, points.Exists(p => p.HasSpread));
        }
    }

    private void Median(BandSeries series, char glyph, string colour)
    {
        foreach (var (x, points) in Columns(series))
            Fill(x, Row(points.Max(p => p.Median)), Row(points.Min(p => p.Median)), glyph, colour, true);
    }

    private void Fill(int x, int from, int to, char glyph, string colour, bool wanted)
    {
        for (var y = from; wanted && y <= to; y++)
            grid.Put(x, y, glyph, colour);
    }

    private void Mark(Measurement m)
    {
        var x = Column(m.Day);
        if (m.HasError)
            Fill(x, Row(m.High ?? m.Value), Row(m.Low ?? m.Value), glyphs.Error, "", true);
        grid.Put(x, Row(m.Value), glyphs.Measured);
    }

    /// <summary>For every column the value at its middle and every point inside it, so that a narrow peak still shows.</summary>
    private IEnumerable<(int X, List<BandPoint> Points)> Columns(BandSeries series)
    {
        var inside = series.Points.Where(p => !p.IsGap && Time.Shows(p.Day)).ToLookup(p => Column(p.Day));
        for (var x = Left; x < grid.Width; x++)
        {
            var points = inside[x].ToList();
            if (series.At(Time.DayAt(x)) is { } middle)
                points.Add(middle);
            if (points.Count > 0)
                yield return (x, points);
        }
    }
}
