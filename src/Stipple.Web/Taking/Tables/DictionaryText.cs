using System.Text;
using Stipple.Web.Wording;

namespace Stipple.Web.Taking.Tables;

/// <summary>The data dictionary as CSV and as a page of the guide.</summary>
internal static class DictionaryText
{
    /// <summary>As CSV: a line for each column.</summary>
    public static string Csv(DataDictionary dictionary)
    {
        var text = new StringBuilder();
        text.Append(Tables.Csv.Line(["table", "column", "type", "unit", "meaning", "allowed", "mayBeEmpty", "withheld"]));
        foreach (var table in dictionary.Tables.Select(t => t.View))
        {
            if (table.Withheld is not null)
                text.Append(Tables.Csv.Line([table.Name, null, null, null, table.Meaning, null, null, table.Withheld]));
            foreach (var c in table.Columns)
                text.Append(Tables.Csv.Line([table.Name, c.Name, c.Type, c.Unit, c.Meaning, c.Allowed, c.MayBeEmpty, c.Withheld]));
        }
        return text.ToString();
    }

    /// <summary>As Markdown, for the guide.</summary>
    public static string Markdown(DataDictionary dictionary, Texts texts)
    {
        var text = new StringBuilder();
        text.Append($"# {texts["taking.dictionary.title"]}\n\n{texts["taking.dictionary.lead"]}\n\n");
        text.Append($"## {texts["taking.form.title"]}\n\n");
        foreach (var line in Form(texts))
            text.Append($"- {line}\n");
        foreach (var table in dictionary.Tables.Select(t => t.View))
        {
            text.Append($"\n## {table.Name}\n\n{table.Meaning}\n");
            if (table.Withheld is not null)
            {
                text.Append($"\nNever taken out: {table.Withheld}\n");
                continue;
            }
            text.Append("\n| column | type | unit | meaning | allowed |\n|---|---|---|---|---|\n");
            foreach (var c in table.Columns)
                text.Append($"| {c.Name} | {c.Type}{(c.MayBeEmpty ? ", may be empty" : "")} | {c.Unit} | {Cell(c)} | {c.Allowed} |\n");
        }
        return text.ToString();
    }

    /// <summary>How cells are written, a sentence each.</summary>
    public static IEnumerable<string> Form(Texts texts) =>
        Enumerable.Range(1, 20).Select(i => $"taking.form.{i}").TakeWhile(texts.Has).Select(key => texts[key]);

    private static string Cell(ColumnView column) =>
        column.Withheld is null ? column.Meaning : $"{column.Meaning} *Never taken out: {column.Withheld}*";
}
