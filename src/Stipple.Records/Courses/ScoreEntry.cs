using Stipple.Records.Changes;

namespace Stipple.Records.Courses;

/// <summary>A score on a scale.</summary>
public sealed class ScoreEntry : PatientEntry
{
    /// <summary>When it was given.</summary>
    public DateTimeOffset At { get; set; }

    /// <summary>The concern scored; null when zones were.</summary>
    public Guid? ConcernId { get; set; }

    /// <summary>Zones scored, separated by commas; empty when a concern was.</summary>
    public string Zones { get; set; } = "";

    /// <summary>Id of the scale.</summary>
    public required string Scale { get; set; }

    /// <summary>Version of the scale.</summary>
    public required string ScaleVersion { get; set; }

    /// <summary>The answers to its items, a JSON object; empty when the total alone is known.</summary>
    public string Items { get; set; } = "{}";

    /// <summary>The total.</summary>
    public double Total { get; set; }

    /// <summary>Who gave it.</summary>
    public Rater Rater { get; set; }

    /// <summary>What the rater looked at.</summary>
    public Setting Setting { get; set; }

    /// <summary>Whether the rater was blind to time and treatment.</summary>
    public bool Blinded { get; set; }

    /// <summary>The session it was given at; null when outside one.</summary>
    public Guid? SessionId { get; set; }
}
