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
        var imported = request.Trials is { } path ? TrialRows.Import(path, shell) : default(System.Collections.Immutable.ImmutableArray<TrialRow>?);
        var judgement = Watched.Run(shell, Name, (progress, stopping) => Judgement.Of(imported, request.LeaveOut, progress, stopping));
        if (request.IsForTerminal)
            ValidationTerminal.Write(judgement, shell);
        else
            Export(judgement, request, shell);
        return ExitCode.Done;
    }

    private static void Export(Judgement judgement, ValidateRequest request, Shell shell)
    {
        using var outputs = new Outputs();
        if (request.Json is { } json && !Outputs.IsStandard(json))
            outputs.Write("--json", json, stream => Write(stream, judgement));
        shell.Stopping.ThrowIfCancellationRequested();
        outputs.Commit();
        if (request.Json is { } standard && Outputs.IsStandard(standard))
            Write(shell.Output, judgement);
    }

    private static void Write(Stream stream, Judgement judgement)
    {
        JsonSerializer.Serialize(stream, ValidationDocument.Of(judgement), ValidationJson.Default.ValidationDocument);
        stream.WriteByte((byte)'\n');
    }
}
