using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Stipple.Records;
using Stipple.Records.Changes;
using Stipple.Web.Hosting;
using Stipple.Web.Wording;

namespace Stipple.Web.Taking.Tables;

/// <summary>Writes tables as CSV, line by line as the store gives them.</summary>
internal sealed class TakeTables(RecordsContext records, Texts texts) : IHandler
{
    private DataDictionary? dictionary;

    /// <summary>What there is.</summary>
    public DataDictionary Dictionary => dictionary ??= new DataDictionary(records.Model, texts);

    /// <summary>Writes a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="stream">Where to; stays open.</param>
    /// <param name="patient">The patient whose lines are wanted; null for all.</param>
    /// <param name="marked">Whether it begins with a byte order mark, without which spreadsheets misread letters with accents.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task Write(KeptTable table, Stream stream, Guid? patient, bool marked, CancellationToken cancellation)
    {
        await using var writer = new StreamWriter(stream, new UTF8Encoding(marked), 32_768, leaveOpen: true);
        await writer.WriteAsync(Csv.Line(table.Taken.Select(p => p.Name)).AsMemory(), cancellation);
        await foreach (var row in table.Rows(records, patient).WithCancellation(cancellation))
            await writer.WriteAsync(Csv.Line(table.CellsOf(Shown(row))).AsMemory(), cancellation);
    }

    /// <summary>A line without what is withheld.</summary>
    public object Shown(object row) => row is Revision revision ? Shown(revision) : row;

    // What an entry said before is kept with all its columns; those that are secrets stay so here.
    private Revision Shown(Revision revision)
    {
        var secret = Dictionary
            .Tables.Where(t => string.Equals(t.Kind, revision.Kind, StringComparison.Ordinal))
            .SelectMany(t => t.View.Columns.Where(c => c.Withheld is not null))
            .Select(c => c.Name)
            .ToList();
        if (secret.Count > 0 && JsonNode.Parse(revision.Was) is JsonObject was)
        {
            foreach (var name in secret)
                was.Remove(name);
            revision.Was = was.ToJsonString(JsonSerializerOptions.Web);
        }
        return revision;
    }
}
