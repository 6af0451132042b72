using Stipple.Shapes;

namespace Stipple;

/// <summary>
/// Reads a course from JSON. Any bytes may be handed in: they give a course or the faults that forbid one, never an
/// exception, in time proportional to their number, and at most <see cref="CourseLimits.Bytes"/> of them are looked at.
/// </summary>
public static class CourseReader
{
    /// <summary>Faults kept of one document; the rest are counted.</summary>
    public const int MaximumFaults = 1000;

    /// <summary>Reads a document held in memory.</summary>
    /// <param name="utf8">The document, UTF-8, with or without byte order mark.</param>
    /// <param name="catalogue">Zones, scales and devices known; Stipple's own when null.</param>
    /// <returns>The course, or all faults.</returns>
    public static ReadResult Read(ReadOnlySpan<byte> utf8, ICatalogue? catalogue = null)
    {
        var log = new FaultLog();
        Course? course = null;
        if (NodeParser.Parse(utf8, log) is { } root)
            CourseShape.Root.TryRead(root, new ReadScope(catalogue ?? EvidenceCatalogue.Instance, log), out course);
        return log.Count == 0 && course is not null ? new ReadResult(course) : log.ToResult(utf8);
    }

    /// <summary>Reads a document from a stream, to its end or until it is too large.</summary>
    /// <param name="stream">The document, UTF-8.</param>
    /// <param name="catalogue">Zones, scales and devices known; Stipple's own when null.</param>
    /// <returns>The course, or all faults.</returns>
    /// <exception cref="IOException">The stream itself failed.</exception>
    public static ReadResult Read(Stream stream, ICatalogue? catalogue = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var buffer = new byte[CourseLimits.Bytes + 1];
        var length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        return Read(buffer.AsSpan(0, length), catalogue);
    }
}
