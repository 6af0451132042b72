namespace Stipple.Charts;

/// <summary>What can be done with a finished picture.</summary>
public static class Svg
{
    /// <summary>
    /// Makes a picture that stands alone as a file (a README, a report folder) by putting <see cref="ChartStyle.Css"/> inside it.
    /// Inside a page use the picture as it is, so that a strict content security policy holds.
    /// </summary>
    /// <param name="svg">The result of <see cref="Chart.ToSvg"/>.</param>
    /// <exception cref="ArgumentException">The text is not one <c>svg</c> element.</exception>
    public static string Standalone(string svg)
    {
        var end = svg.StartsWith("<svg ", StringComparison.Ordinal) ? svg.IndexOf('>', StringComparison.Ordinal) : -1;
        if (end < 0)
            throw new ArgumentException("Expected the result of Chart.ToSvg.", nameof(svg));
        // The style sheet holds no '<' or '&', which a test checks, so it needs no CDATA.
        return svg.Insert(end + 1, "<style>" + ChartStyle.Css + "</style>") + "\n";
    }
}
