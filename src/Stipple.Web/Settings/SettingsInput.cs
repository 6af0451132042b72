using System.ComponentModel.DataAnnotations;

namespace Stipple.Web.Settings;

/// <summary>What a practice sets of itself.</summary>
public sealed record SettingsInput
{
    /// <summary>Name.</summary>
    [StringLength(200, MinimumLength = 2)]
    public required string Name { get; init; }

    /// <summary>Address, as on letters.</summary>
    [StringLength(500)]
    public string? Address { get; init; }

    /// <summary>IANA name of the time zone.</summary>
    [StringLength(60)]
    public required string TimeZone { get; init; }

    /// <summary>Minutes without a touch after which a screen locks.</summary>
    [Range(1, 120)]
    public required int LockMinutes { get; init; }

    /// <summary>Years a record is kept after its last entry.</summary>
    [Range(1, 100)]
    public required int RetentionYears { get; init; }

    /// <summary>The version that was shown; null when it does not matter.</summary>
    public int? Version { get; init; }
}
