using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Stipple.Web.Wording;

namespace Stipple.Web.Taking.Tables;

/// <summary>
/// What every table and column means: names, types and lengths from the model of the store, meanings from the texts
/// (<c>table.Patients.Given</c>, or <c>column.Version</c> for a column of many tables; with <c>.unit</c>, <c>.allowed</c> and
/// <c>.withheld</c> beside it). A column nobody wrote a meaning for is not taken out: it might be a secret.
/// </summary>
internal sealed class DataDictionary
{
    private readonly Texts texts;

    public DataDictionary(IModel model, Texts texts)
    {
        this.texts = texts;
        Tables =
        [
            .. model
                .GetEntityTypes()
                .Where(t => t.GetTableName() is not null && !t.IsOwned())
                .Select(Table)
                .OrderBy(t => t.View.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>Every table, by name.</summary>
    public IReadOnlyList<KeptTable> Tables { get; }

    /// <summary>Places without a meaning: <c>Patients.Given</c>.</summary>
    public IEnumerable<string> Unexplained =>
        Tables.SelectMany(t =>
            t.View.Meaning.Length == 0
                ? [t.View.Name]
                : t.View.Columns.Where(c => c.Meaning.Length == 0).Select(c => $"{t.View.Name}.{c.Name}")
        );

    /// <summary>A table that may be taken out, by name; null when there is none.</summary>
    public KeptTable? Find(string name) =>
        Tables.FirstOrDefault(t => t.View.Withheld is null && string.Equals(t.View.Name, name, StringComparison.Ordinal));

    private KeptTable Table(IEntityType type)
    {
        var name = type.GetTableName()!;
        var withheld = Text($"table.{name}.withheld");
        var key = type.FindPrimaryKey()?.Properties ?? [];
        var columns = withheld is not null
            ? []
            : type.GetProperties().OrderBy(p => key.Contains(p) ? 0 : 1).Select(p => (Property: p, View: Column(name, p))).ToList();
        return new KeptTable(
            type,
            new TableView(name, Text($"table.{name}") ?? "", withheld, [.. columns.Select(c => c.View)]),
            [.. columns.Where(c => c.View is { Withheld: null, Meaning.Length: > 0 }).Select(c => c.Property)]
        );
    }

    private ColumnView Column(string table, IProperty property)
    {
        var name = property.GetColumnName();
        var own = $"table.{table}.{name}";
        var shared = $"column.{name}";
        return new ColumnView(
            name,
            TypeOf(property),
            Text($"{own}.unit"),
            Text(own) ?? Text(shared) ?? "",
            Text($"{own}.allowed") ?? Text($"{shared}.allowed") ?? Allowed(property),
            property.IsNullable,
            Text($"{own}.withheld")
        );
    }

    private string? Text(string key) => texts.Has(key) ? texts[key] : null;

    private static string TypeOf(IProperty property)
    {
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        return type switch
        {
            _ when type.IsEnum => "choice",
            _ when type == typeof(string) => "text",
            _ when type == typeof(bool) => "yes or no",
            _ when type == typeof(double) => "number",
            _ when type == typeof(Guid) => "id",
            _ when type == typeof(DateOnly) => "day",
            _ when type == typeof(DateTimeOffset) => "moment",
            _ when type == typeof(byte[]) => "bytes",
            _ => "whole number",
        };
    }

    private static string? Allowed(IProperty property)
    {
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        if (type.IsEnum)
            return string.Join(", ", Enum.GetNames(type));
        return type == typeof(string) && property.GetMaxLength() is { } most ? $"up to {most} characters" : null;
    }
}
