using Stipple.Charts.Drawing;

namespace Stipple.Charts;

/// <summary>
/// A probability as ten dots under a sentence: "7 in 10 people like this lose at least two points by week 16".
/// The title is the end of that sentence: what happens to them.
/// </summary>
public sealed record DotStrip : Chart
{
    private const int Dots = 10;

    /// <summary>The probability, 0 to 1, rounded to tenths for the dots.</summary>
    public required double Share { get; init; }

    /// <summary>What it rests on, such as <c>14 published arms, 412 patients</c>; empty for none.</summary>
    public string Evidence { get; init; } = "";

    /// <summary>Who is counted.</summary>
    public string People { get; init; } = "people like this";

    private int Filled => (int)Math.Round(Share * Dots, MidpointRounding.AwayFromZero);

    private string Count =>
        Filled switch
        {
            // A finite number of people never shows that something is certain or impossible.
            0 => "Fewer than 1 in 10",
            Dots => "More than 9 in 10",
            _ => $"{Filled} in 10",
        };

    private protected override string Heading => $"{Count} {People} {Title}";

    private protected override void Check(FaultList faults) => faults.Probability(Share, "Share");

    private protected override ChartTable Tabulate() =>
        new(
            Title,
            ["", "Share", "Evidence"],
            [
                [$"{Count} {People}", NumberText.Chance(Share), Evidence],
            ]
        );

    private protected override string Narrate() => $"{Heading}.{(Evidence.Length > 0 ? $" {Evidence}." : "")}";

    private protected override double Draw(SvgCanvas canvas, ChartSize size, double top)
    {
        var step = Math.Min(30, (size.Width - (2 * SvgCanvas.Margin)) / Dots);
        var (radius, y) = (step * 0.36, top + (step / 2) - 4);
        canvas.Rect(SvgCanvas.Margin, y - (step / 2), step * Dots, step, "", role: "stp-plot");
        canvas.Begin("stp-data");
        for (var i = 0; i < Dots; i++)
            canvas.Circle(
                SvgCanvas.Margin + (step * (i + 0.5)),
                y,
                radius,
                i < Filled ? Ink.Series(0) : Ink.Ground,
                i < Filled ? Ink.Series(0) : Ink.Axis
            );
        canvas.End();

        y += (step / 2) + 16;
        if (Evidence.Length > 0)
        {
            foreach (var line in TextFit.Wrap(Evidence, 11, size.Width - (2 * SvgCanvas.Margin), 3))
            {
                canvas.Text(SvgCanvas.Margin, y, line, Ink.Muted, size: 11);
                y += 15;
            }
        }

        return y - 4 + (SvgCanvas.Margin / 2);
    }
}
