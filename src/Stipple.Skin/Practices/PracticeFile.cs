using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Stipple.Evidence;

namespace Stipple.Skin.Practices;

/// <summary>Writes a practice calibration as JSON, and reads it back strictly.</summary>
public static class PracticeFile
{
    /// <summary>Marks the document.</summary>
    public const string Format = "stipple-practice";

    /// <summary>Version of the format.</summary>
    public const int Version = 1;

    /// <summary>Most bytes that are read: 1 MiB, chosen; what is written has a few thousand.</summary>
    public const int MostBytes = 1 << 20;

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Writes to a stream, which stays open.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="practice">What.</param>
    public static void Write(Stream stream, PracticeCalibration practice)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(practice);
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("format", Format);
            writer.WriteNumber("version", Version);
            writer.WriteString("calibration", practice.Calibration);
            writer.WriteNumber("people", practice.People);
            writer.WriteNumber("readings", practice.Readings);
            writer.WriteNumber("maskedReadings", practice.MaskedReadings);
            Write(writer, "publishedSpread", practice.PublishedSpread);
            Write(writer, "spread", practice.Spread);
            writer.WriteStartArray("kinds");
            foreach (var kind in practice.Kinds)
                Write(writer, kind);
            writer.WriteEndArray();
            writer.WriteStartArray("parameters");
            foreach (var parameter in practice.Parameters)
                Write(writer, parameter);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    /// <summary>Reads a document. Any bytes may be handed in: they give a practice calibration or the faults that forbid one.</summary>
    /// <param name="utf8">The document, UTF-8.</param>
    public static PracticeReadResult Read(ReadOnlyMemory<byte> utf8)
    {
        if (utf8.Length > MostBytes)
            return Refused(PracticeCode.NotAPractice.Fault("$", $"more than {MostBytes} bytes", $"at most {MostBytes} bytes"));
        try
        {
            using var document = JsonDocument.Parse(utf8, new JsonDocumentOptions { AllowDuplicateProperties = false });
            return new PracticeReader().Read(document.RootElement);
        }
        catch (JsonException fault)
        {
            return NotJson($"no JSON in line {fault.LineNumber + 1}");
        }
        catch (InvalidOperationException) // a text that is not UTF-8, or half of a surrogate pair
        {
            return NotJson("no text");
        }
    }

    private static PracticeReadResult NotJson(string found) =>
        Refused(PracticeCode.NotAPractice.Fault("$", found, "a file written by stipple recalibrate --out"));

    private static PracticeReadResult Refused(Fault fault) => new(null, [fault]);

    private static void Write(Utf8JsonWriter writer, PracticeKind kind)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", kind.Kind);
        writer.WriteNumber("people", kind.People);
        writer.WriteNumber("readings", kind.Readings);
        Write(writer, "published", kind.Published);
        if (kind.Own is { } own)
            Write(writer, "own", own);
        Write(writer, "here", kind.Here);
        writer.WriteNumber("weight", kind.Weight);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, CalibratedParameter parameter)
    {
        writer.WriteStartObject();
        writer.WriteString("id", parameter.Id);
        writer.WriteNumber("value", parameter.Value);
        writer.WriteNumber("spread", parameter.Spread);
        writer.WriteStartArray("sources");
        foreach (var source in parameter.Sources)
            writer.WriteStringValue(source);
        writer.WriteEndArray();
        writer.WriteString("note", parameter.Note);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, PracticeInterval interval)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("low", interval.Low);
        writer.WriteNumber("median", interval.Median);
        writer.WriteNumber("high", interval.High);
        writer.WriteEndObject();
    }
}
