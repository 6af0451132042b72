namespace Stipple.Evidence;

/// <summary>A figure that differs between men and women.</summary>
/// <param name="Male">In men.</param>
/// <param name="Female">In women.</param>
public sealed record BySex(Figure Male, Figure Female);
