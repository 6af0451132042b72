namespace Stipple.Records.Changes;

/// <summary>
/// Anything kept that is corrected, never overwritten: when a saved entry changes, what it said before is kept as a
/// <see cref="Revision"/> by the store itself.
/// </summary>
public abstract class Entry
{
    /// <summary>Its permanent name, made by whoever first writes it down, so that sending it twice keeps it once.</summary>
    public Guid Id { get; init; }

    /// <summary>1 when first kept, one more with each correction. Whoever saves says which version they saw.</summary>
    public int Version { get; set; }

    /// <summary>When it was first kept.</summary>
    public DateTimeOffset Made { get; set; }

    /// <summary>Who first kept it: a member of staff, or empty for the system itself.</summary>
    public Guid MadeBy { get; set; }
}
