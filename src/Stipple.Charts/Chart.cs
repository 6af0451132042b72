using Stipple.Charts.Drawing;

namespace Stipple.Charts;

/// <summary>
/// A description of a chart that can be drawn, read aloud and shown as a table. Drawing is deterministic: the same
/// description, id and size give the same text.
/// </summary>
public abstract record Chart
{
    private protected Chart() { }

    /// <summary>What the chart shows, in a few words; drawn above it and read first.</summary>
    public required string Title { get; init; }

    /// <summary>
    /// Writes the chart as one <c>svg</c> element for use inside an HTML page that includes <see cref="ChartStyle.Css"/>.
    /// It holds no script, style element or style attribute.
    /// </summary>
    /// <param name="id">A letter, then letters, digits, <c>-</c> or <c>_</c>; unique on its page and the same each time. At most 64 characters.</param>
    /// <param name="size">The room to lay it out for.</param>
    /// <exception cref="ChartException">The description, id or size cannot be drawn.</exception>
    public string ToSvg(string id, ChartSize size) => Render(id, size, "stp-chart");

    /// <summary>
    /// Writes the chart twice, laid out for a phone and for the given size; <see cref="ChartStyle.Css"/> shows the one
    /// that fits, and screen readers meet only that one. Ids are <c>id-s</c> and <c>id-l</c>.
    /// </summary>
    /// <param name="id">As for <see cref="ToSvg"/>.</param>
    /// <param name="large">The layout for screens wider than 640 px.</param>
    /// <exception cref="ChartException">The description, id or size cannot be drawn.</exception>
    public string ToResponsiveSvg(string id, ChartSize large) =>
        Render(id + "-s", ChartSize.Narrow, "stp-chart stp-small") + Render(id + "-l", large, "stp-chart stp-large");

    /// <summary>The data as a table of text.</summary>
    /// <exception cref="ChartException">The description cannot be drawn.</exception>
    public ChartTable ToTable()
    {
        Check();
        return Tabulate();
    }

    /// <summary>What the chart says, in sentences for a screen reader.</summary>
    /// <exception cref="ChartException">The description cannot be drawn.</exception>
    public string Describe()
    {
        Check();
        return Narrate();
    }

    internal void Check()
    {
        var faults = new FaultList();
        Check(faults);
        faults.ThrowIfAny();
    }

    /// <summary>What is written above the picture and read first.</summary>
    private protected virtual string Heading => Title;

    private protected abstract void Check(FaultList faults);

    private protected abstract ChartTable Tabulate();

    private protected abstract string Narrate();

    /// <summary>Draws below <paramref name="top"/> and returns the height used, counted from zero.</summary>
    private protected abstract double Draw(SvgCanvas canvas, ChartSize size, double top);

    private string Render(string id, ChartSize size, string classes)
    {
        var faults = new FaultList();
        if (!IsId(id))
            faults.Add(5, "id", $"'{id}'", "a letter, then at most 63 letters, digits, '-' or '_'");
        size.Check(faults);
        Check(faults);
        faults.ThrowIfAny();

        var canvas = new SvgCanvas();
        var top = canvas.Heading(Heading, size.Width);
        var height = Draw(canvas, size, top);
        return canvas.Finish(id, classes, Heading, Narrate(), size.Width, height);
    }

    private static bool IsId(string id) =>
        id.Length is > 0 and <= 64 && char.IsAsciiLetter(id[0]) && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
}
