namespace Stipple;

/// <summary>How severe a concern was at the start of the course.</summary>
/// <param name="Scale">Id of the scale in the catalogue.</param>
/// <param name="Score">Score on that scale, within its range and on its steps.</param>
public sealed record Baseline(string Scale, double Score);
