using Stipple.Skin.Generator.Algebra;

namespace Stipple.Skin.Generator.Language;

/// <summary>A state, a parameter or a let.</summary>
/// <param name="Name">Its name in the model file.</param>
/// <param name="Description">What it is, in words.</param>
/// <param name="Unit">Its unit; empty if it has none.</param>
/// <param name="Equation">A let's value or a state's rate of change, as written; empty for a parameter.</param>
/// <param name="Value">The same, as an expression; the parameter itself for a parameter.</param>
internal sealed record Quantity(string Name, string Description, string Unit, string Equation, Node Value);
