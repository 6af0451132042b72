namespace Stipple.Web.Patients.Importing;

/// <summary>A column of a list and the field it goes into.</summary>
/// <param name="Header">The name it bears.</param>
/// <param name="Field">The field; null when it is left out.</param>
public sealed record ImportColumn(string Header, string? Field);
