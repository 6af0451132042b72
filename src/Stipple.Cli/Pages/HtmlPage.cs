using System.Text;
using Stipple.Charts;

namespace Stipple.Cli.Pages;

/// <summary>The frame of every page: one self-contained file without script, to read on a screen of any width and to print.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Skip">Words of the link past the header.</param>
/// <param name="Main">Id of what that link leads to.</param>
/// <param name="Foot">What stands at the foot.</param>
internal sealed record HtmlPage(string Title, string Skip, string Main, string Foot)
{
    /// <summary>Writes a document to a stream, which stays open.</summary>
    public static void Write(Stream stream, Action<Html> document)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), 65536, leaveOpen: true) { NewLine = "\n" };
        writer.Write("<!DOCTYPE html>\n");
        document(new Html(writer));
    }

    /// <summary>Writes the frame about a header and a main part.</summary>
    public static void Frame(Html html, HtmlPage page, Action header, Action main) =>
        html.Element(
            "html",
            () =>
            {
                html.Element("head", () => Head(html, page.Title));
                html.Element(
                    "body",
                    () =>
                    {
                        html.Element("a", page.Skip, ("class", "skip"), ("href", $"#{page.Main}"));
                        html.Element("header", header);
                        html.Element("main", main, ("id", page.Main), ("tabindex", "-1"));
                        html.Element("footer", () => html.Element("p", page.Foot));
                    }
                );
            },
            ("lang", "en")
        );

    private static void Head(Html html, string title)
    {
        html.Void("meta", ("charset", "utf-8"));
        html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        html.Void("meta", ("name", "color-scheme"), ("content", "light dark"));
        html.Element("title", title);
        html.Element(
            "style",
            () =>
            {
                html.Finished(ChartStyle.Css);
                html.Finished(Stylesheet());
            }
        );
    }

    private static string Stylesheet()
    {
        using var reader = new StreamReader(typeof(HtmlPage).Assembly.GetManifestResourceStream("page.css")!);
        return reader.ReadToEnd();
    }
}
