using Stipple.Records.Changes;

namespace Stipple.Records.Houses;

/// <summary>The practice itself; there is one per installation.</summary>
public sealed class House : Entry
{
    /// <summary>The one there is.</summary>
    public static readonly Guid Only = new("00000000-0000-7000-8000-000000000001");

    /// <summary>Name, as on letters, up to 200 characters.</summary>
    public required string Name { get; set; }

    /// <summary>Address, as on letters, up to 500 characters.</summary>
    public string? Address { get; set; }

    /// <summary>IANA name of the time zone its days are counted in.</summary>
    public string TimeZone { get; set; } = "UTC";

    /// <summary>Whether everyone in it is invented.</summary>
    public bool Demonstration { get; set; }

    /// <summary>Version of the intended use that was read and accepted.</summary>
    public required string IntendedUse { get; set; }

    /// <summary>Who accepted it, by name.</summary>
    public required string AcceptedBy { get; set; }

    /// <summary>What the practice chose where sources conflict, a JSON object by conflict.</summary>
    public string Choices { get; set; } = "{}";

    /// <summary>Years a record is kept after the last entry, 1 to 100.</summary>
    public int RetentionYears { get; set; } = 10;

    /// <summary>Minutes without a touch after which a screen locks, 1 to 120.</summary>
    public int LockMinutes { get; set; } = 5;
}
