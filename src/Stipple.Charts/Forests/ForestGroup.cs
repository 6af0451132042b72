namespace Stipple.Charts;

/// <summary>Rows that belong together, with their pooled estimate.</summary>
/// <param name="Heading">What they have in common; empty for no heading.</param>
/// <param name="Rows">At least one row.</param>
/// <param name="Pooled">Their pooled estimate, drawn as a diamond; null for none.</param>
public sealed record ForestGroup(string Heading, IReadOnlyList<ForestRow> Rows, Estimate? Pooled = null);
