using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Stipple.Evidence;

/// <summary>
/// Reads trials as reported: a JSON list with a row for each arm of a study, gaps and all. Any bytes may be handed in; they
/// never give an exception. What a row says in words is understood by fixed tables only; a row they do not cover is out of scope.
/// </summary>
public static class TrialImport
{
    /// <summary>Bytes of a file: 8 MiB (chosen).</summary>
    public const int MaximumBytes = 8 << 20;

    /// <summary>Rows of a file (chosen).</summary>
    public const int MaximumRows = 20_000;

    /// <summary>Reads a file held in memory.</summary>
    /// <param name="utf8">The file, UTF-8, with or without byte order mark.</param>
    /// <returns>Arms, rows out of scope, and faults.</returns>
    public static TrialImportResult Read(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > MaximumBytes)
            return Faulty(TrialFaultCodes.TooLarge, 1, 1, $"{utf8.Length} bytes", $"at most {MaximumBytes} bytes");
        if (utf8.StartsWith(Encoding.UTF8.Preamble))
            utf8 = utf8[Encoding.UTF8.Preamble.Length..];
        if (!Utf8.IsValid(utf8))
            return Faulty(TrialFaultCodes.NotJson, 1, 1, "a byte that is not UTF-8", "JSON (RFC 8259) in UTF-8");
        try
        {
            using var document = JsonDocument.Parse(utf8.ToArray());
            return ReadRows(document.RootElement);
        }
        catch (JsonException fault)
        {
            return Faulty(
                TrialFaultCodes.NotJson,
                (int)(fault.LineNumber ?? 0) + 1,
                (int)(fault.BytePositionInLine ?? 0) + 1,
                "the text breaks off, holds what JSON does not allow, or nests more than 64 levels deep",
                "JSON (RFC 8259) in UTF-8"
            );
        }
    }

    private static TrialImportResult ReadRows(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Array)
            return Faulty(TrialFaultCodes.NotAList, 1, 1, Kind(root.ValueKind), "a list of rows");
        if (root.GetArrayLength() > MaximumRows)
            return Faulty(TrialFaultCodes.TooManyRows, 1, 1, $"{root.GetArrayLength()} rows", $"at most {MaximumRows} rows");
        var studies = new Dictionary<string, Study>(StringComparer.Ordinal);
        var arms = ImmutableArray.CreateBuilder<TrialArm>();
        var outOfScope = ImmutableArray.CreateBuilder<OutOfScope>();
        var index = 0;
        foreach (var element in root.EnumerateArray())
        {
            var (arm, study, reason) = TrialRowReader.Read(new RawRow(element), $"$[{index++}]");
            if (arm is null)
            {
                outOfScope.Add(reason!);
                continue;
            }
            arms.Add(arm);
            studies.TryAdd(study!.Id, study);
        }
        return new TrialImportResult([.. studies.Values], arms.ToImmutable(), outOfScope.ToImmutable(), []);
    }

    private static TrialImportResult Faulty(FaultCode code, int line, int column, string found, string allowed)
    {
        var message = code
            .Sentence.Replace("{found}", found, StringComparison.Ordinal)
            .Replace("{allowed}", allowed, StringComparison.Ordinal);
        return new TrialImportResult([], [], [], [new Fault(code.Code, "$", line, column, found, allowed, message)]);
    }

    private static string Kind(JsonValueKind kind) =>
        kind switch
        {
            JsonValueKind.Object => "an object",
            JsonValueKind.String => "a text",
            JsonValueKind.Number => "a number",
            JsonValueKind.Null => "null",
            _ => "true or false",
        };
}
