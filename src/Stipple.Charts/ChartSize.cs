namespace Stipple.Charts;

/// <summary>
/// The room a chart is laid out for, in CSS pixels at which its text is 12 px or more. The picture scales with its
/// viewBox, so choose the size nearest to what is shown rather than stretch one size to all.
/// </summary>
/// <param name="Width">Whole width; 280 to 2000.</param>
/// <param name="PlotHeight">Height of the plot area; 80 to 2000. Charts made of rows (bars, forests) find their own height and ignore it.</param>
public sealed record ChartSize(double Width, double PlotHeight)
{
    /// <summary>A phone held upright: 340 px.</summary>
    public static ChartSize Narrow { get; } = new(340, 220);

    /// <summary>A tablet, or the width of a printed A4 column: 720 px.</summary>
    public static ChartSize Medium { get; } = new(720, 280);

    /// <summary>A desk screen: 1100 px.</summary>
    public static ChartSize Wide { get; } = new(1100, 360);

    /// <summary>Whether labels move from the sides of the plot to above it (below 560 px).</summary>
    public bool IsNarrow => Width < 560;

    internal void Check(FaultList faults)
    {
        if (!(Width is >= 280 and <= 2000))
            faults.Add(6, "ChartSize.Width", Drawing.NumberText.Of(Width), "280 to 2000");
        if (!(PlotHeight is >= 80 and <= 2000))
            faults.Add(6, "ChartSize.PlotHeight", Drawing.NumberText.Of(PlotHeight), "80 to 2000");
    }
}
