using Stipple.Records.Changes;

namespace Stipple.Records.Access;

/// <summary>A key with which a program may act for a member of staff.</summary>
public sealed class ApiToken : Entry
{
    /// <summary>What it is for, up to 100 characters.</summary>
    public required string Purpose { get; set; }

    /// <summary>For whom it acts; it never may more than they do.</summary>
    public Guid StaffId { get; set; }

    /// <summary>SHA-256 of the key, 32 bytes; the key itself is shown once and not kept.</summary>
    public required byte[] Hash { get; set; }

    /// <summary>What it may, separated by commas.</summary>
    public required string Permissions { get; set; }

    /// <summary>When it ends.</summary>
    public DateTimeOffset Expires { get; set; }

    /// <summary>When it was taken back; null while it holds.</summary>
    public DateTimeOffset? Revoked { get; set; }
}
