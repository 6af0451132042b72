namespace Stipple.Web.Patients.Removing;

/// <summary>Which record goes into this one, and whose word stands for each field.</summary>
public sealed record MergeInput
{
    /// <summary>The record that goes into this one.</summary>
    public required Guid Other { get; init; }

    /// <summary>The version of this record that was shown; nothing is asked when empty.</summary>
    public int? Version { get; init; }

    /// <summary>The version of the other that was shown; nothing is asked when empty.</summary>
    public int? OtherVersion { get; init; }

    /// <summary>Given names.</summary>
    public Stands Given { get; init; }

    /// <summary>Family name.</summary>
    public Stands Family { get; init; }

    /// <summary>Date of birth.</summary>
    public Stands Birth { get; init; }

    /// <summary>Sex.</summary>
    public Stands Sex { get; init; }

    /// <summary>Phototype.</summary>
    public Stands Phototype { get; init; }

    /// <summary>Telephone.</summary>
    public Stands Phone { get; init; }

    /// <summary>E-mail address.</summary>
    public Stands Email { get; init; }

    /// <summary>Guardian and their telephone.</summary>
    public Stands Guardian { get; init; }

    /// <summary>Habits and health, as the forecast uses them.</summary>
    public Stands Background { get; init; }

    /// <summary>Note.</summary>
    public Stands Note { get; init; }
}
