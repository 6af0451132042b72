using Stipple.Shapes;

namespace Stipple.Designs;

/// <summary>
/// Reads a design from JSON, as <see cref="CourseReader"/> reads a course: any bytes give a design or the faults that forbid
/// one, never an exception, in time proportional to their number.
/// </summary>
public static class CohortDesignReader
{
    /// <summary>Reads a document held in memory.</summary>
    /// <param name="utf8">The document, UTF-8, with or without byte order mark; at most <see cref="CourseLimits.Bytes"/>.</param>
    /// <returns>The design, or all faults.</returns>
    public static CohortDesignResult Read(ReadOnlySpan<byte> utf8)
    {
        var log = new FaultLog();
        CohortDesign? design = null;
        if (NodeParser.Parse(utf8, log) is { } root)
            CohortDesignShape.Root.TryRead(root, new ReadScope(EvidenceCatalogue.Instance, log), out design);
        return log.Count == 0 && design is not null ? new CohortDesignResult(design) : new CohortDesignResult(log.Faults(utf8), log.Count);
    }

    /// <summary>Reads a document from a stream, to its end or until it is too large.</summary>
    /// <param name="stream">The document, UTF-8.</param>
    /// <returns>The design, or all faults.</returns>
    /// <exception cref="IOException">The stream itself failed.</exception>
    public static CohortDesignResult Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var buffer = new byte[CourseLimits.Bytes + 1];
        var length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        return Read(buffer.AsSpan(0, length));
    }
}
