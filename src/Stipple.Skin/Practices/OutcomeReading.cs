namespace Stipple.Skin.Practices;

/// <summary>One reading after a session, and what the mechanism says of its moment under the published gain.</summary>
/// <param name="Scale">The concern's own scale, or that of global improvement.</param>
/// <param name="Setting">In person or from a photograph.</param>
/// <param name="Score">What was written down.</param>
/// <param name="Treated">Severity of the median person, percent of before the course.</param>
/// <param name="Untreated">The same without the sessions; more than <paramref name="Treated"/>.</param>
internal sealed record OutcomeReading(string Scale, Setting Setting, double Score, double Treated, double Untreated);
