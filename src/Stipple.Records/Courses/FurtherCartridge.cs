using Stipple.Records.Changes;

namespace Stipple.Records.Courses;

/// <summary>A cartridge opened in a signed session beside the first, which stands with the session itself; so that a lot leads to everybody it touched.</summary>
public sealed class FurtherCartridge : PatientEntry
{
    /// <summary>The session.</summary>
    public Guid SessionId { get; set; }

    /// <summary>Lot, up to 40 characters; null where a reason was given for having none.</summary>
    public string? Lot { get; set; }

    /// <summary>Serial number, up to 40 characters; null where it has none.</summary>
    public string? Serial { get; set; }

    /// <summary>Last date of use; null when not known.</summary>
    public DateOnly? Expiry { get; set; }
}
