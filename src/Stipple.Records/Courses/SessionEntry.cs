using Stipple.Records.Changes;

namespace Stipple.Records.Courses;

/// <summary>A session as recorded at the couch: open while it is typed, locked once signed.</summary>
public sealed class SessionEntry : PatientEntry
{
    /// <summary>When it took place.</summary>
    public DateTimeOffset At { get; set; }

    /// <summary>What was typed, a JSON object; nothing more is typed once it is signed.</summary>
    public string Draft { get; set; } = "{}";

    /// <summary>The session in the course format, a JSON object; null until it is signed.</summary>
    public string? Json { get; set; }

    /// <summary>Id of the device model; null until known.</summary>
    public string? Device { get; set; }

    /// <summary>Lot of the cartridge; null until known.</summary>
    public string? Lot { get; set; }

    /// <summary>Serial number of the cartridge; null where it has none.</summary>
    public string? Serial { get; set; }

    /// <summary>Expiry of the cartridge; null until known.</summary>
    public DateOnly? Expiry { get; set; }

    /// <summary>When it was signed; null while it is open.</summary>
    public DateTimeOffset? SignedAt { get; set; }

    /// <summary>Who signed it.</summary>
    public Guid? SignedBy { get; set; }
}
