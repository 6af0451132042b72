namespace Stipple.Practice.Screening;

/// <summary>Who writes to whom about whom.</summary>
/// <param name="Person">Name of the person.</param>
/// <param name="Practitioner">Name of the practitioner.</param>
/// <param name="Practice">Name and address of the practice.</param>
/// <param name="Physician">Name of the physician; null when not known.</param>
public sealed record LetterParties(string Person, string Practitioner, string Practice, string? Physician = null);
