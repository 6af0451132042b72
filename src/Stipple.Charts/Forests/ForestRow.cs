namespace Stipple.Charts;

/// <summary>One study or arm.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Observed">What it found.</param>
/// <param name="Predicted">What the model says for it; null for none.</param>
/// <param name="Weight">Its share of the pooled estimate, 0 to 1, drawn as the size of its square; null for a middling square.</param>
public sealed record ForestRow(string Label, Estimate Observed, Estimate? Predicted = null, double? Weight = null);
