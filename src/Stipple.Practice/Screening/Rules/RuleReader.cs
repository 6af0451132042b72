using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Stipple.Practice.Screening;

/// <summary>Reads a file of rules embedded in this assembly.</summary>
internal static class RuleReader
{
    /// <summary>Reads the file of a name.</summary>
    /// <exception cref="InvalidDataException">The file is missing or is not as its type says; the message names file and place.</exception>
    internal static T Read<T>(string name, JsonTypeInfo<T> type)
        where T : class
    {
        using var stream =
            typeof(RuleReader).Assembly.GetManifestResourceStream($"evidence/rules/{name}")
            ?? throw new InvalidDataException($"evidence/rules/{name} is not embedded in the assembly.");
        return Read(name, stream, type);
    }

    /// <summary>Reads a file from a stream.</summary>
    /// <exception cref="InvalidDataException">The text is not as its type says; the message names file and place.</exception>
    internal static T Read<T>(string name, Stream stream, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(stream, type) ?? throw new InvalidDataException($"evidence/rules/{name} is null.");
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException($"evidence/rules/{name}, {fault.Path}, line {fault.LineNumber + 1}: {fault.Message}", fault);
        }
    }
}
