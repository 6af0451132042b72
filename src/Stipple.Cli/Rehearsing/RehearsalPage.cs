using System.Collections.Immutable;
using Stipple.Charts;
using Stipple.Cli.Science;
using Stipple.Skin.Learning;

namespace Stipple.Cli.Rehearsing;

/// <summary>A rehearsal as a section of a Markdown document, with its figures. Words follow from the numbers.</summary>
internal sealed class RehearsalPage(RehearsalDocument document, string page)
{
    private const string Writer = "stipple rehearse";
    private static readonly ChartSize Size = new(900, 360);

    /// <summary>What marks the section and its figures.</summary>
    public static string Mark(string fingerprint) => MarkedSection.Begin(fingerprint, Writer);

    /// <summary>What was done, in a sentence or two.</summary>
    public static string Lead(RehearsalDocument document) =>
        $"{document.Options.People} simulated people with {document.Options.Twins} twins each, seed {document.Options.Seed}. "
        + "Widths and CRPS are percent of the way from the baseline to the best score: medians and means over people; "
        + "in brackets the 95 % binomial interval. "
        + $"Intervals between quantiles of {document.Options.Twins} twins that are right hold "
        + $"{RehearsalWords.Right(0.5, document.Options.Twins)} % and {RehearsalWords.Right(0.9, document.Options.Twins)} %.";

    /// <summary>The document and its figures, each with its path.</summary>
    public ImmutableArray<(string Path, string Text)> Files()
    {
        var fingerprint = RehearsalFingerprint.Of(document.Options);
        var old = File.Exists(page) ? File.ReadAllText(page) : "";
        return
        [
            (page, MarkedSection.Replace(old, Text(), Writer, fingerprint)),
            Figure("coverage", RehearsalCharts.Coverage(document), fingerprint),
            Figure("width", RehearsalCharts.Width(document), fingerprint),
            Figure("ranks", RehearsalCharts.Ranks(document), fingerprint),
        ];
    }

    private (string Path, string Text) Figure(string id, Chart chart, string fingerprint) =>
        (
            Path.Combine(Path.GetDirectoryName(Path.GetFullPath(page))!, Place(id)),
            $"{Svg.Standalone(chart.ToSvg(id, Size)).TrimEnd()}\n{Mark(fingerprint)}\n"
        );

    private string Place(string id) => $"figures/{Path.GetFileNameWithoutExtension(page)}-{id}.svg";

    private string Text() =>
        $"""
            {Lead(document)}

            ### Ranks of the truth

            People and raters as believed: ranks of the truth among the twins, by tenths. Even is right; p is the chance of ranks as uneven or more.

            {Markdown.Table(RehearsalWords.RankHeads, document.AsBelieved.SelectMany(RehearsalWords.Ranks))}
            ![Ranks of the true severity among the twins]({Place("ranks")})

            ### The true score on the last day

            {Tables(s => s.Last)}
            ![Share of true scores in their intervals, by number of readings]({Place("coverage")})

            ![Median width of the 90 % interval, by number of readings]({Place("width")})

            ### The next reading, as one rater writes it down

            An interval whose ends stand on steps of the scale holds more than it says.

            {Tables(s => s.Next)}
            ### Work

            {Markdown.Table(
                ["readings", "twins left standing, median", "rounds of moves, mean"],
                document.AsBelieved.Select(s =>
                    (IReadOnlyList<string>)[$"{s.Readings}", $"{100 * s.Effective:0} %", $"{s.Moves:0.0}"]
                )
            )}
            """;

    private string Tables(Func<RehearsalSummary, FigureSummary> figure) =>
        string.Join(
            '\n',
            document
                .Summaries.GroupBy(s => s.World)
                .Select(world =>
                    $"{RehearsalWords.Of(world.Key)}:\n\n{Markdown.Table(RehearsalWords.Heads, world.Select(s => RehearsalWords.Row(s, figure(s))))}"
                )
        );
}
