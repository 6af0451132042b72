namespace Stipple.Skin.Generator.Language;

/// <summary>One statement about a quantity of the model.</summary>
/// <param name="Kind">What is stated.</param>
/// <param name="Name">The quantity.</param>
/// <param name="Value">Right side of a let or an equation; null if it is faulty.</param>
/// <param name="Source">That right side as written, on one line.</param>
/// <param name="Description">What the quantity is, in words.</param>
/// <param name="Unit">Its unit, without brackets; empty if it has none.</param>
internal sealed record Statement(StatementKind Kind, Token Name, Expression? Value, string Source, string Description, string Unit);
