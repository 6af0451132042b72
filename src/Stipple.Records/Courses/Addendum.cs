using Stipple.Records.Changes;

namespace Stipple.Records.Courses;

/// <summary>Words added to a session after it was signed.</summary>
public sealed class Addendum : PatientEntry
{
    /// <summary>The session.</summary>
    public Guid SessionId { get; set; }

    /// <summary>The words, up to 4000 characters.</summary>
    public required string Text { get; set; }
}
