namespace Stipple.Charts;

/// <summary>The data of a chart as text, for the table behind it. Cells are plain text: escape them when writing HTML.</summary>
/// <param name="Caption">What the table shows.</param>
/// <param name="Columns">Column headings, the first heading the rows.</param>
/// <param name="Rows">Rows of as many cells as there are columns; an empty cell says that nothing is known there.</param>
public sealed record ChartTable(string Caption, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows);
