using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Stipple.Evidence;

/// <summary>Reads an evidence file embedded in this assembly.</summary>
internal static class EvidenceReader
{
    /// <summary>Reads the file a type stands for.</summary>
    /// <exception cref="InvalidDataException">The file is missing or is not as its type says; the message names file and place.</exception>
    internal static T Read<T>(JsonTypeInfo<T> type)
        where T : class, IEvidenceFile
    {
        using var stream =
            typeof(EvidenceReader).Assembly.GetManifestResourceStream($"evidence/{T.FileName}")
            ?? throw new InvalidDataException($"evidence/{T.FileName} is not embedded in the assembly.");
        return Read(stream, type);
    }

    /// <summary>Reads a file from a stream.</summary>
    /// <exception cref="InvalidDataException">The text is not as its type says; the message names file and place.</exception>
    internal static T Read<T>(Stream stream, JsonTypeInfo<T> type)
        where T : class, IEvidenceFile
    {
        try
        {
            return JsonSerializer.Deserialize(stream, type) ?? throw new InvalidDataException($"evidence/{T.FileName} is null.");
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException($"evidence/{T.FileName}, {fault.Path}, line {fault.LineNumber + 1}: {fault.Message}", fault);
        }
    }
}
