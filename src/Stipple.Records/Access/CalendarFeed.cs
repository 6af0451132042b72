using Stipple.Records.Changes;

namespace Stipple.Records.Access;

/// <summary>An address at which a calendar reads the visits of a member of staff.</summary>
public sealed class CalendarFeed : Entry
{
    /// <summary>Whose visits; null for everybody's.</summary>
    public Guid? StaffId { get; set; }

    /// <summary>SHA-256 of the secret in its address, 32 bytes.</summary>
    public required byte[] Hash { get; set; }

    /// <summary>When it was taken back; null while it holds.</summary>
    public DateTimeOffset? Revoked { get; set; }
}
