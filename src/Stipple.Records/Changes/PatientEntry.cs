namespace Stipple.Records.Changes;

/// <summary>An entry in one patient's record.</summary>
public abstract class PatientEntry : Entry
{
    /// <summary>The patient.</summary>
    public Guid PatientId { get; set; }
}
