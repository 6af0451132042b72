namespace Stipple.Records.Patients;

/// <summary>A key a patient is found by: part of a name, telephone or birth date, also with one letter left out.</summary>
public sealed class PatientTerm
{
    /// <summary>The key.</summary>
    public required string Term { get; set; }

    /// <summary>The patient.</summary>
    public Guid PatientId { get; set; }

    /// <summary>Letters left out of the word to make the key: 0 or 1.</summary>
    public byte Omitted { get; set; }
}
