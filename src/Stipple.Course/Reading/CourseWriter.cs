using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Stipple.Shapes;

namespace Stipple;

/// <summary>
/// Writes a course as JSON: indented, properties in the order of the schema, optional ones left out when they say nothing.
/// Times are written to the second. A course built by hand is not examined here; read what was written to do so.
/// </summary>
public static class CourseWriter
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Writes to memory.</summary>
    /// <param name="course">The course.</param>
    /// <returns>The document, UTF-8, ending with a newline.</returns>
    /// <exception cref="ArgumentException">A number of the course is not finite, or an enumeration has no such member.</exception>
    public static byte[] Write(Course course)
    {
        using var stream = new MemoryStream();
        Write(stream, course);
        return stream.ToArray();
    }

    /// <summary>Writes to a stream, which stays open.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="course">The course.</param>
    /// <exception cref="ArgumentException">A number of the course is not finite, or an enumeration has no such member.</exception>
    public static void Write(Stream stream, Course course)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(course);
        using (var writer = new Utf8JsonWriter(stream, Options))
            CourseShape.Root.Write(writer, course);
        stream.WriteByte((byte)'\n');
    }
}
