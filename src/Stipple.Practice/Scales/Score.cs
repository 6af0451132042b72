namespace Stipple.Practice.Scales;

/// <summary>A score with all that says what it means.</summary>
/// <param name="Scale">Id of the scale.</param>
/// <param name="Version">Version it was rated by.</param>
/// <param name="Value">The score, in the unit of the scale.</param>
/// <param name="Setting">What the rater looked at.</param>
public sealed record Score(string Scale, string Version, double Value, Setting Setting);
