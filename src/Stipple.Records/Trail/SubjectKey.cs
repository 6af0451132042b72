namespace Stipple.Records.Trail;

/// <summary>Leads from a patient to the pseudonym the trail knows them by; destroyed when the patient is erased.</summary>
public sealed class SubjectKey
{
    /// <summary>The patient.</summary>
    public Guid PatientId { get; set; }

    /// <summary>Their pseudonym in the trail: random.</summary>
    public Guid Pseudonym { get; set; }

    /// <summary>Secret, 32 random bytes, that turns ids of entries into those of the trail.</summary>
    public required byte[] Secret { get; set; }
}
