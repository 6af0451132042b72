using System.Net;
using System.Text;
using Stipple.Charts;

namespace Stipple.Web.Frame;

/// <summary>Markup made outside components.</summary>
internal static class Html
{
    /// <summary>The table behind a chart.</summary>
    public static string Table(ChartTable table)
    {
        var html = new StringBuilder("<table><caption>").Append(WebUtility.HtmlEncode(table.Caption)).Append("</caption><thead><tr>");
        foreach (var heading in table.Columns)
            html.Append("<th scope=\"col\">").Append(WebUtility.HtmlEncode(heading)).Append("</th>");
        html.Append("</tr></thead><tbody>");
        foreach (var row in table.Rows)
        {
            html.Append("<tr>");
            for (var i = 0; i < row.Count; i++)
                html.Append(i == 0 ? "<th scope=\"row\">" : "<td>")
                    .Append(WebUtility.HtmlEncode(row[i]))
                    .Append(i == 0 ? "</th>" : "</td>");
            html.Append("</tr>");
        }
        return html.Append("</tbody></table>").ToString();
    }
}
