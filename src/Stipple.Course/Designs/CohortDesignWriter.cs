using System.Text.Json;

namespace Stipple.Designs;

/// <summary>Writes a design as JSON in one form only, so that equal designs give equal bytes.</summary>
public static class CohortDesignWriter
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n" };

    /// <summary>Writes to memory.</summary>
    /// <param name="design">The design.</param>
    /// <returns>The document, UTF-8, ending with a newline.</returns>
    public static byte[] Write(CohortDesign design)
    {
        ArgumentNullException.ThrowIfNull(design);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
            CohortDesignShape.Root.Write(writer, design);
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
