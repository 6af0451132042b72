namespace Stipple.Skin.Solver;

/// <summary>A state, a parameter or a let of a model, as its model file describes it.</summary>
/// <param name="Name">Name in the model file.</param>
/// <param name="Description">What it is, in words; empty if the file does not say.</param>
/// <param name="Unit">Unit without brackets; empty if it has none or the file does not say.</param>
/// <param name="Equation">Rate of change of a state or value of a let, as written in the file; empty for a parameter.</param>
public sealed record ModelQuantity(string Name, string Description, string Unit, string Equation);
