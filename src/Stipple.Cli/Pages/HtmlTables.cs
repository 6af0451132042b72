using Stipple.Charts;
using Stipple.Cli.Forecasting.Wording;

namespace Stipple.Cli.Pages;

/// <summary>Tables and charts of a page.</summary>
internal static class HtmlTables
{
    // Cells of more letters may break into lines.
    private const int LongestLine = 32;

    /// <summary>A table with a caption; its first column heads the rows. Scrolls sideways by itself where it is too wide.</summary>
    public static void Table(this Html html, string caption, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows) =>
        html.Element(
            "div",
            () =>
                html.Element(
                    "table",
                    () =>
                    {
                        html.Element("caption", caption);
                        html.Element(
                            "thead",
                            () =>
                                html.Element(
                                    "tr",
                                    () =>
                                    {
                                        foreach (var column in columns)
                                            html.Element(
                                                column.Length > 0 ? "th" : "td",
                                                column,
                                                column.Length > 0 ? [("scope", "col")] : []
                                            );
                                    }
                                )
                        );
                        html.Element(
                            "tbody",
                            () =>
                            {
                                foreach (var row in rows)
                                    html.Element("tr", () => Cells(html, row));
                            }
                        );
                    }
                ),
            ("class", "scroll"),
            ("role", "group"),
            ("aria-label", caption),
            ("tabindex", "0")
        );

    /// <summary>A section under a heading.</summary>
    public static void Section(this Html html, string id, string heading, Action content) =>
        html.Element(
            "section",
            () =>
            {
                html.Element("h2", heading, ("id", id));
                content();
            },
            ("aria-labelledby", id)
        );

    /// <summary>A list of sentences.</summary>
    public static void List(this Html html, IEnumerable<string> items) =>
        html.Element(
            "ul",
            () =>
            {
                foreach (var item in items)
                    html.Element("li", item);
            }
        );

    /// <summary>A chart with its table folded under it.</summary>
    /// <param name="html">The page.</param>
    /// <param name="chart">The chart.</param>
    /// <param name="picture">The chart drawn.</param>
    public static void Figure(this Html html, Chart chart, string picture) =>
        html.Element(
            "figure",
            () =>
            {
                html.Finished(picture);
                html.Element(
                    "details",
                    () =>
                    {
                        html.Element(
                            "summary",
                            () =>
                            {
                                html.Text(Texts.Of("page.table"));
                                html.Element("span", Texts.Of("page.table.of", chart.Title), ("class", "spoken"));
                            }
                        );
                        var table = chart.ToTable();
                        html.Table(table.Caption, table.Columns, table.Rows);
                    }
                );
            }
        );

    private static void Cells(Html html, IReadOnlyList<string> row)
    {
        html.Element("th", row[0], ("scope", "row"));
        foreach (var cell in row.Skip(1))
            html.Element("td", cell, cell.Length > LongestLine ? [("class", "long")] : []);
    }
}
