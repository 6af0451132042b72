using Stipple.Records.Changes;

namespace Stipple.Records.Courses;

/// <summary>An adverse event of a patient.</summary>
public sealed class IncidentEntry : PatientEntry
{
    /// <summary>The session it followed; null when it cannot be told.</summary>
    public Guid? SessionId { get; set; }

    /// <summary>What it was: a kind of the practice's list.</summary>
    public required string Kind { get; set; }

    /// <summary>Grade 1 (mild) to 5 (death).</summary>
    public int Grade { get; set; }

    /// <summary>Day it began.</summary>
    public DateOnly Onset { get; set; }

    /// <summary>Day it was over; null while it lasts.</summary>
    public DateOnly? Resolved { get; set; }

    /// <summary>Everything written down about it, a JSON object.</summary>
    public required string Json { get; set; }

    /// <summary>Lot of the cartridge used, taken from the session.</summary>
    public string? Lot { get; set; }
}
