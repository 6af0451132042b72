namespace Stipple.Records.Changes;

/// <summary>What an entry said before it was corrected or taken away.</summary>
public sealed class Revision
{
    /// <summary>Running number.</summary>
    public long Id { get; set; }

    /// <summary>What sort of entry: the name of its type.</summary>
    public required string Kind { get; set; }

    /// <summary>The entry.</summary>
    public Guid EntryId { get; set; }

    /// <summary>The patient it belonged to; null for entries of the practice itself.</summary>
    public Guid? PatientId { get; set; }

    /// <summary>The version that ended.</summary>
    public int Version { get; set; }

    /// <summary>When it ended.</summary>
    public DateTimeOffset Until { get; set; }

    /// <summary>Who ended it.</summary>
    public Guid By { get; set; }

    /// <summary>The values that changed, as they were, as one JSON object by name.</summary>
    public required string Was { get; set; }
}
