namespace Stipple;

/// <summary>What reading a document gave: a course, or the faults that forbid one; never both.</summary>
public sealed class ReadResult
{
    internal ReadResult(Course course) => Course = course;

    internal ReadResult(IReadOnlyList<Fault> faults, int faultCount)
    {
        Faults = faults;
        FaultCount = faultCount;
    }

    /// <summary>The course; null when there is any fault.</summary>
    public Course? Course { get; }

    /// <summary>The faults in document order; at most <see cref="CourseReader.MaximumFaults"/> are kept.</summary>
    public IReadOnlyList<Fault> Faults { get; } = [];

    /// <summary>How many faults there were, kept or not.</summary>
    public int FaultCount { get; }
}
