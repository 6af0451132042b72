using Spectre.Console;
using Stipple.Charts;
using Stipple.Cli.Running;

namespace Stipple.Cli.Forecasting.Terminal;

/// <summary>Headings, paragraphs, tables and charts in a terminal.</summary>
internal sealed class TerminalPage
{
    private const int ChartHeight = 20;
    private readonly IAnsiConsole console;
    private readonly TextWriter writer;
    private readonly bool ascii;
    private readonly bool coloured;
    private readonly int width;

    private TerminalPage(TextWriter writer, int width, bool coloured, bool ascii)
    {
        (this.writer, this.width, this.coloured, this.ascii) = (writer, width, coloured, ascii);
        console = Consoles.Open(writer, width, coloured, ascii);
    }

    /// <summary>A page on standard output.</summary>
    public static TerminalPage Open(Shell shell, int? width = null, bool ascii = false) =>
        new(new TerminalWriter(shell.Out, ascii), width ?? shell.Width, shell.IsColoured, ascii);

    /// <summary>A heading with an empty line before it.</summary>
    public void Heading(string text)
    {
        Gap();
        console.Write(new Text(text, new Style(decoration: Decoration.Bold)));
        Gap();
    }

    /// <summary>A paragraph, broken between words.</summary>
    public void Paragraph(string text, bool strong = false, bool faint = false)
    {
        var decoration =
            strong ? Decoration.Bold
            : faint ? Decoration.Dim
            : Decoration.None;
        console.Write(new Text(text, new Style(decoration: decoration)));
        Gap();
    }

    /// <summary>A paragraph set in from the left.</summary>
    public void Indented(string text) => console.Write(new Padder(new Text(text), new Padding(2, 0, 0, 0)));

    /// <summary>Paragraphs, with a mark before each unless they bear their own.</summary>
    public void List(IEnumerable<string> items, bool mark = true)
    {
        foreach (var item in items)
        {
            if (!mark)
            {
                console.Write(new Text(item));
                writer.Write('\n');
                continue;
            }

            var grid = new Grid()
                .AddColumn(new GridColumn().Width(1).PadLeft(0).PadRight(1))
                .AddColumn(new GridColumn().PadLeft(0).PadRight(0));
            grid.AddRow(new Text("-"), new Text(item));
            console.Write(grid);
        }
    }

    /// <summary>A table; all but the first columns are numbers and stand to the right. Ids, where the first column holds such, are never broken.</summary>
    public void Table(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows, int texts = 1, bool ids = false)
    {
        var table = new Table().Border(TableBorder.Simple);
        for (var i = 0; i < columns.Count; i++)
        {
            var column = new TableColumn(new Text(columns[i], new Style(decoration: Decoration.Dim)))
                .PadLeft(0)
                .PadRight(i == columns.Count - 1 ? 0 : 1);
            column.NoWrap = ids && i == 0;
            table.AddColumn(i < texts ? column.LeftAligned() : column.RightAligned());
        }

        foreach (var row in rows)
            table.AddRow(row.Select(cell => new Text(cell)));
        console.Write(table);
    }

    /// <summary>A chart over the whole width.</summary>
    public void Chart(BandChart chart, int height = ChartHeight)
    {
        writer.Flush();
        writer.Write(
            new TerminalBandChart(chart)
            {
                Width = width,
                Height = height,
                IsColoured = coloured,
                Symbols = ascii ? TerminalSymbols.Ascii : TerminalSymbols.Unicode,
            }.Render()
        );
    }

    public void Gap()
    {
        writer.Write('\n');
        writer.Flush();
    }
}
