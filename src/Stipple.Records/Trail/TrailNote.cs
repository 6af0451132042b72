namespace Stipple.Records.Trail;

/// <summary>A read or change that is to be written into the trail: kept with the change itself until it is there.</summary>
public sealed class TrailNote
{
    /// <summary>Running number.</summary>
    public long Id { get; set; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; set; }

    /// <summary>Who: a member of staff, or empty for the system itself.</summary>
    public Guid Who { get; set; }

    /// <summary>What was done: <c>read</c>, <c>make</c>, <c>change</c>, <c>erase</c>, <c>export</c>, <c>sign-in</c>.</summary>
    public required string What { get; set; }

    /// <summary>What it was done to: the name of a page or of a type of entry.</summary>
    public required string Kind { get; set; }

    /// <summary>The entry, where one was concerned.</summary>
    public Guid? EntryId { get; set; }

    /// <summary>The patient, where one was concerned.</summary>
    public Guid? PatientId { get; set; }
}
