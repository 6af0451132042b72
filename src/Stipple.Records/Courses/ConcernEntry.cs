using Stipple.Records.Changes;

namespace Stipple.Records.Courses;

/// <summary>A concern of a patient, as placed on the body map.</summary>
public sealed class ConcernEntry : PatientEntry
{
    /// <summary>Kind as in the course format: <c>acne-scars</c>.</summary>
    public required string Kind { get; set; }

    /// <summary>Name within the patient's course, unique there: <c>scars</c>.</summary>
    public required string Name { get; set; }

    /// <summary>The concern in the course format, a JSON object.</summary>
    public required string Json { get; set; }

    /// <summary>When it ceased to matter; null while it does.</summary>
    public DateTimeOffset? Closed { get; set; }
}
