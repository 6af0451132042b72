using Microsoft.AspNetCore.Http;
using Stipple.Web.Hosting;

namespace Stipple.Web.TrailPages;

/// <summary>The trail as a table, written as it is read: it may be longer than memory.</summary>
internal sealed class TrailCsv(ReadTrail read) : IHandler
{
    public async Task Write(TrailFilter filter, HttpResponse response, CancellationToken cancellation)
    {
        response.ContentType = "text/csv; charset=utf-8";
        response.Headers.ContentDisposition = "attachment; filename=trail.csv";
        // Nothing leaves before the trail says so: the table ends with the line that tells of itself.
        await response.StartAsync(cancellation);
        await using var writer = new StreamWriter(response.Body);
        await writer.WriteAsync("number,at,who,name,what,kind,subject,item,hash\r\n");
        await foreach (var line in read.All(filter, cancellation))
        {
            var name = await read.NameOf(line.Who, cancellation);
            await writer.WriteAsync(
                $"{line.Number},{line.At.UtcDateTime:O},{line.Who},{Cell(name)},{Cell(line.What)},{Cell(line.Kind)},{line.Subject},{line.Item},{Convert.ToHexStringLower(line.Hash)}\r\n"
            );
        }
    }

    // Quoted always; a text that a spreadsheet would take for a formula is given an apostrophe.
    private static string Cell(string text)
    {
        var plain = text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? $"'{text}" : text;
        return $"\"{plain.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
