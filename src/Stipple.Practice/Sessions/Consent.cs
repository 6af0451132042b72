namespace Stipple.Practice.Sessions;

/// <summary>The consent to a course of treatment.</summary>
/// <param name="Given">Local date it was signed; null when it was not.</param>
/// <param name="Withdrawn">Local date it was withdrawn; null when it was not.</param>
/// <param name="Expires">Last date it holds for; null when it has none.</param>
public sealed record Consent(DateOnly? Given, DateOnly? Withdrawn = null, DateOnly? Expires = null);
