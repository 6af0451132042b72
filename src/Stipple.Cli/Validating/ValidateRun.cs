using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Stipple.Cli.Failing;
using Stipple.Cli.Running;

namespace Stipple.Cli.Validating;

/// <summary>Reads, judges and writes; on any fault nothing is written.</summary>
internal static class ValidateRun
{
    private const string Name = "Judging";

    public static int Run(ValidateRequest request, Shell shell)
    {
        var faults = request.Faults().ToList();
        if (faults.Count > 0)
            throw new FaultException(faults);
        var imported = request.Trials is { } path ? TrialRows.Import(path, shell) : default(ImmutableArray<TrialRow>?);
        var (judgement, record) = Watched.Run(shell, Name, (progress, stopping) => Judge(imported, request, progress, stopping));
        if (request.IsForTerminal)
            ValidationTerminal.Write(judgement, shell);
        else
            Export(judgement, record, request, shell);
        return ExitCode.Done;
    }

    // The record needs both ways, whichever was asked for.
    private static (Judgement Judgement, ImmutableArray<(string Place, string Text)> Record) Judge(
        ImmutableArray<TrialRow>? imported,
        ValidateRequest request,
        IProgress<double> progress,
        CancellationToken stopping
    )
    {
        var first = Judgement.Of(imported, request.LeaveOut, new Part(progress, 0, request.Page is null ? 1 : 0.5), stopping);
        if (request.Page is null)
            return (first, []);
        var second = first.Again(!request.LeaveOut, new Part(progress, 0.5, 1), stopping);
        var (fitted, leftOut) = request.LeaveOut ? (second, first) : (first, second);
        return (first, new ValidationRecord(fitted, leftOut, Path.GetFileNameWithoutExtension(request.Page)).Files());
    }

    private static void Export(
        Judgement judgement,
        ImmutableArray<(string Place, string Text)> record,
        ValidateRequest request,
        Shell shell
    )
    {
        using var outputs = new Outputs();
        if (request.Json is { } json && !Outputs.IsStandard(json))
            outputs.Write("--json", json, stream => Write(stream, judgement));
        if (request.Html is { } html)
            outputs.Write("--html", html, stream => ValidationHtml.Write(stream, judgement));
        foreach (var (place, text) in record)
            outputs.Write("--page", Beside(request.Page!, place), stream => stream.Write(Encoding.UTF8.GetBytes(text)));
        shell.Stopping.ThrowIfCancellationRequested();
        outputs.Commit();
        if (request.Json is { } standard && Outputs.IsStandard(standard))
            Write(shell.Output, judgement);
    }

    private static string Beside(string page, string place) =>
        place.Contains('/', StringComparison.Ordinal) ? Path.Combine(Path.GetDirectoryName(Path.GetFullPath(page))!, place) : page;

    private static void Write(Stream stream, Judgement judgement)
    {
        JsonSerializer.Serialize(stream, ValidationDocument.Of(judgement), ValidationJson.Default.ValidationDocument);
        stream.WriteByte((byte)'\n');
    }
}
