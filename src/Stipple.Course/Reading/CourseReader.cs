namespace Stipple;

/// <summary>Reads a course from JSON.</summary>
public static class CourseReader
{
    /// <summary>Faults kept of one document; the rest are counted.</summary>
    public const int MaximumFaults = 1000;
}
