namespace Stipple.Records.Trail;

/// <summary>
/// One line of the trail. It names a patient by a pseudonym only; when the patient is erased, so is the key that leads from
/// one to the other, and the line stays true without telling of whom.
/// </summary>
public sealed class TrailEntry
{
    /// <summary>Running number from 1, without gaps.</summary>
    public long Number { get; set; }

    /// <summary>When, UTC.</summary>
    public DateTimeOffset At { get; set; }

    /// <summary>Who: a member of staff, or empty for the system itself.</summary>
    public Guid Who { get; set; }

    /// <summary>What was done: <c>read</c>, <c>make</c>, <c>change</c>, <c>erase</c>, <c>export</c>, <c>sign-in</c>.</summary>
    public required string What { get; set; }

    /// <summary>What it was done to: the name of a page or of a type of entry.</summary>
    public required string Kind { get; set; }

    /// <summary>Pseudonym of the patient; null where none was concerned.</summary>
    public Guid? Subject { get; set; }

    /// <summary>Pseudonym of the entry; null where none was concerned.</summary>
    public Guid? Item { get; set; }

    /// <summary>SHA-256 over the previous line's hash and this line, 32 bytes.</summary>
    public required byte[] Hash { get; set; }
}
