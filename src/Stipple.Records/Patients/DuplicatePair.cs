namespace Stipple.Records.Patients;

/// <summary>Two records that may be of one person.</summary>
/// <param name="Older">The one made first.</param>
/// <param name="Newer">The one made later.</param>
public sealed record DuplicatePair(Patient Older, Patient Newer);
