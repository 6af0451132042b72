using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Stipple.Cli.Failing;
using Stipple.Cli.Reading;
using Stipple.Cli.Running;
using Stipple.Evidence;
using Stipple.Skin.Calibration;

namespace Stipple.Cli.Validating;

/// <summary>Rows to judge, of our own evidence or of a file.</summary>
internal static class TrialRows
{
    private const string Place = "--trials";
    private const string Allowed = "allowed is a file with arms of studies, or - for standard input";
    private const int LongestText = 200;

    /// <summary>The published studies Stipple is calibrated on: arms in use, then rows kept out.</summary>
    public static ImmutableArray<TrialRow> Own(IProgress<double>? progress = null, CancellationToken cancellation = default) =>
        Read(
            [
                .. TrialCatalogue.Arms.All.Select(a => Of(a, TrialCatalogue.Studies[a.Study])),
                .. TrialCatalogue.Excluded.Select(e => new TrialRow(
                    e.Id,
                    null,
                    null,
                    null,
                    TrialCatalogue.Studies[e.Study],
                    null,
                    TrialWords.Reason(e.Reason, e.Note)
                )),
            ],
            progress,
            cancellation
        );

    /// <summary>The rows of a file in the form of docs/guide/validate.md, in its order; not yet read by the calibration.</summary>
    /// <exception cref="FaultException">The file is not there, is no such file, or holds no arm.</exception>
    public static ImmutableArray<TrialRow> Import(string path, Shell shell)
    {
        var bytes = InputFile.Read(Place, path, Allowed, shell, Bytes);
        var import = TrialImport.Read(bytes);
        if (!import.Faults.IsEmpty)
            throw new FaultException([.. import.Faults]);
        if (import.Arms.IsEmpty && import.OutOfScope.All(o => o.Reason == ScopeReason.NotARow))
        {
            var found = import.OutOfScope.IsEmpty
                ? "an empty list"
                : $"{import.OutOfScope.Length} rows, none of which is an arm of a study (the first: {import.OutOfScope[0].Note})";
            throw new FaultException([CliCodes.NothingToJudge.Fault(Place, found, "allowed is a list with at least one arm of a study")]);
        }

        return Pair(import, bytes);
    }

    /// <summary>Reads arms as the calibration sees them; ids of readings are places among the rows, as ids of a file may repeat.</summary>
    public static ImmutableArray<TrialRow> Read(
        ImmutableArray<TrialRow> rows,
        IProgress<double>? progress = null,
        CancellationToken cancellation = default
    )
    {
        var done = 0;
        return
        [
            .. rows.Select((row, place) => (Row: row, Place: place))
                .AsParallel()
                .AsOrdered()
                .WithCancellation(cancellation)
                .Select(at =>
                {
                    cancellation.ThrowIfCancellationRequested();
                    var read = at.Row.Arm is { } arm ? Read(at.Row, arm, at.Place) : at.Row;
                    progress?.Report((double)Interlocked.Increment(ref done) / rows.Length);
                    return read;
                }),
        ];
    }

    private static TrialRow Read(TrialRow row, TrialArm arm, int place)
    {
        var (reading, reason) = ArmReader.Read(arm, row.Study!);
        return row with { Reading = reading is null ? null : reading with { Id = $"{place}" }, Reason = reason };
    }

    // The importer keeps arms and others apart, each in the order of the file; read alone, a row tells which it is.
    private static ImmutableArray<TrialRow> Pair(TrialImportResult import, byte[] bytes)
    {
        var studies = import.Studies.ToDictionary(s => s.Id, StringComparer.Ordinal);
        var (arm, other) = (0, 0);
        var start = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        using var document = JsonDocument.Parse(bytes.AsMemory(start));
        var rows = ImmutableArray.CreateBuilder<TrialRow>();
        foreach (var element in document.RootElement.EnumerateArray())
        {
            if (!TrialImport.Read(Encoding.UTF8.GetBytes($"[{element.GetRawText()}]")).Arms.IsEmpty)
            {
                var read = import.Arms[arm++];
                rows.Add(Of(read, studies[read.Study]));
                continue;
            }

            var left = import.OutOfScope[other++];
            rows.Add(
                new TrialRow(
                    left.Id,
                    Text(element, "indication"),
                    Text(element, "role"),
                    null,
                    null,
                    null,
                    TrialWords.Reason(left.Reason, left.Note)
                )
            );
        }

        return rows.DrainToImmutable();
    }

    private static TrialRow Of(TrialArm arm, Study study) =>
        new(arm.Id, TrialWords.Indication(arm.Indication.Kind), TrialWords.Role(arm.Role), arm, study, null, null);

    // A text that holds half of a surrogate pair, escaped, is no text.
    private static string? Text(JsonElement row, string member)
    {
        if (row.ValueKind != JsonValueKind.Object || !row.TryGetProperty(member, out var value) || value.ValueKind != JsonValueKind.String)
            return null;
        try
        {
            var text = value.GetString()!;
            return text.Length <= LongestText ? text : text[..LongestText];
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    // One byte more than may be read is enough to say that it is too much.
    private static byte[] Bytes(Stream stream)
    {
        using var kept = new MemoryStream();
        var block = new byte[81920];
        while (kept.Length <= TrialImport.MaximumBytes && stream.Read(block) is > 0 and var read)
            kept.Write(block, 0, read);
        return kept.ToArray();
    }
}
