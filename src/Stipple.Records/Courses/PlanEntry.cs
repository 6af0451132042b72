using Stipple.Records.Changes;

namespace Stipple.Records.Courses;

/// <summary>A series as planned.</summary>
public sealed class PlanEntry : PatientEntry
{
    /// <summary>The planned sessions in the course format, a JSON array.</summary>
    public required string Sessions { get; set; }

    /// <summary>Reasons given for exceeding a label or a limit, a JSON object by code and place.</summary>
    public string Overrides { get; set; } = "{}";

    /// <summary>What was forecast when it was chosen, a JSON object.</summary>
    public string Outlook { get; set; } = "{}";

    /// <summary>Fewest days between two sessions.</summary>
    public int IntervalDays { get; set; }

    /// <summary>The first planned session that no signed one has taken the place of; null when all have.</summary>
    public DateTimeOffset? NextAt { get; set; }

    /// <summary>When another plan took its place or it was given up; null while it stands.</summary>
    public DateTimeOffset? Ended { get; set; }
}
