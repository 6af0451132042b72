namespace Stipple.Web.Taking.Tables;

/// <summary>A table as the data dictionary tells of it.</summary>
/// <param name="Name">Its name, as in the address of its CSV.</param>
/// <param name="Meaning">What a line of it is.</param>
/// <param name="Withheld">Why it is never taken out; null when it is.</param>
/// <param name="Columns">Its columns, the key first; none when it is withheld.</param>
public sealed record TableView(string Name, string Meaning, string? Withheld, IReadOnlyList<ColumnView> Columns);
