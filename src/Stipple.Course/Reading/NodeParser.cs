using System.Text;
using System.Text.Json;

namespace Stipple;

/// <summary>Bytes to nodes. Stops at the first place that is not JSON, too deep or too large, with one fault.</summary>
internal static class NodeParser
{
    private const int LongestNumber = 64;

    /// <summary>The root of the document; null when there was a fault.</summary>
    public static Node? Parse(ReadOnlySpan<byte> utf8, FaultLog log)
    {
        if (utf8.Length > CourseLimits.Bytes)
        {
            log.AddAtOffset(FaultCodes.TooLarge, 0, $"more than {CourseLimits.Bytes} bytes", $"at most {CourseLimits.Bytes} bytes");
            return null;
        }
        var start = utf8.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var invalid = FirstInvalid(utf8[start..]);
        if (invalid >= 0)
        {
            NotJson(log, start + invalid, "a byte that is not UTF-8");
            return null;
        }
        // One level more than allowed, so that the reader itself never complains of depth.
        var reader = new Utf8JsonReader(utf8[start..], new JsonReaderOptions { MaxDepth = CourseLimits.Depth + 1 });
        try
        {
            return Build(ref reader, start, log);
        }
        catch (JsonException fault)
        {
            var offset = OffsetOf(utf8[start..], fault.LineNumber ?? 0, fault.BytePositionInLine ?? 0);
            NotJson(log, start + offset, Reason(fault));
            return null;
        }
        catch (InvalidOperationException) // an escaped half of a surrogate pair: no text at all
        {
            NotJson(log, start + (int)reader.TokenStartIndex, "half of a surrogate pair");
            return null;
        }
    }

    private static Node? Build(ref Utf8JsonReader reader, int start, FaultLog log)
    {
        var open = new Stack<Node>();
        Node? root = null;
        string? name = null;
        var nameOffset = 0;
        var count = 0;
        while (reader.Read())
        {
            var offset = start + (int)reader.TokenStartIndex;
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    name = reader.GetString();
                    nameOffset = offset;
                    continue;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    open.Pop();
                    continue;
                default:
                    break;
            }

            var parent = open.Count > 0 ? open.Peek() : null;
            var node = Make(ref reader, offset, parent, name, nameOffset);
            name = null;
            parent?.Children.Add(node);
            root ??= node;
            if (++count > CourseLimits.Values)
            {
                log.AddAtOffset(
                    FaultCodes.TooLarge,
                    offset,
                    $"more than {CourseLimits.Values} values",
                    $"at most {CourseLimits.Values} values"
                );
                return null;
            }
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                open.Push(node);
                if (open.Count > CourseLimits.Depth)
                {
                    log.Add(FaultCodes.TooDeep, node, $"{open.Count} levels deep", $"at most {CourseLimits.Depth} levels");
                    return null;
                }
            }
        }
        return root;
    }

    private static Node Make(ref Utf8JsonReader reader, int offset, Node? parent, string? name, int nameOffset)
    {
        var kind = reader.TokenType switch
        {
            JsonTokenType.StartObject => JsonValueKind.Object,
            JsonTokenType.StartArray => JsonValueKind.Array,
            JsonTokenType.String => JsonValueKind.String,
            JsonTokenType.Number => JsonValueKind.Number,
            JsonTokenType.True => JsonValueKind.True,
            JsonTokenType.False => JsonValueKind.False,
            _ => JsonValueKind.Null,
        };
        string? text = null;
        var number = 0.0;
        if (kind == JsonValueKind.String)
        {
            text = reader.GetString();
        }
        else if (
            kind == JsonValueKind.Number
            && (reader.ValueSpan.Length > LongestNumber || !reader.TryGetDouble(out number) || !double.IsFinite(number))
        )
        {
            text = Encoding.UTF8.GetString(reader.ValueSpan[..Math.Min(reader.ValueSpan.Length, LongestNumber)]);
            number = double.PositiveInfinity;
        }
        return new Node(kind, offset, parent, name, parent?.Children.Count ?? 0)
        {
            NameOffset = name is null ? offset : nameOffset,
            Text = text,
            Number = number,
        };
    }

    private static int FirstInvalid(ReadOnlySpan<byte> utf8)
    {
        if (System.Text.Unicode.Utf8.IsValid(utf8))
            return -1;
        var at = 0;
        while (Rune.DecodeFromUtf8(utf8[at..], out _, out var used) == System.Buffers.OperationStatus.Done)
            at += used;
        return at;
    }

    private static int OffsetOf(ReadOnlySpan<byte> utf8, long line, long position)
    {
        var at = 0;
        for (; line > 0; line--)
            at += utf8[at..].IndexOf((byte)'\n') + 1;
        return (int)Math.Min(at + position, utf8.Length);
    }

    // What the reader says of itself, and of the document in words nobody but a programmer uses.
    private static readonly (string Start, string Words)[] Plainly =
    [
        ("The input does not contain any JSON tokens", "no value"),
        ("Expected depth to be zero", "an object or array that is not closed"),
        ("The JSON object contains a trailing comma", "a comma after the last property"),
        ("The JSON array contains a trailing comma", "a comma after the last value"),
    ];

    /// <summary>What is wrong in words of the document, which the reader may quote at any length.</summary>
    private static string Reason(JsonException fault)
    {
        foreach (var (start, words) in Plainly)
        {
            if (fault.Message.StartsWith(start, StringComparison.Ordinal))
                return words;
        }

        var end = fault.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return Node.Readable((end < 0 ? fault.Message : fault.Message[..end]).TrimEnd('.'), 200);
    }

    private static void NotJson(FaultLog log, int offset, string found) =>
        log.AddAtOffset(FaultCodes.NotJson, offset, found, "JSON (RFC 8259) in UTF-8");
}
