using System.Text.Json;
using Stipple.Cli.Failing;
using Stipple.Cli.Running;
using Stipple.Cli.Validating;

namespace Stipple.Cli.Evidencing;

/// <summary>Fits the arms and shows them; on any fault nothing is written.</summary>
internal static class EvidenceRun
{
    public static int Run(string? json, string? html, Shell shell)
    {
        var faults = OutputRequest.Faults("", [("--json", json)], [("--html", html)]).ToArray();
        if (faults.Length > 0)
            throw new FaultException(faults);
        var judgement = Watched.Run(
            shell,
            "Fitting",
            (progress, stopping) => Judgement.Of(imported: null, leaveOut: false, progress, stopping)
        );
        if (json is null && html is null)
            EvidenceTerminal.Write(judgement, shell);
        using var outputs = new Outputs();
        if (json is not null && !Outputs.IsStandard(json))
            outputs.Write("--json", json, stream => Write(stream, judgement));
        if (html is not null)
            outputs.Write("--html", html, stream => EvidencePage.Write(stream, judgement));
        shell.Stopping.ThrowIfCancellationRequested();
        outputs.Commit();
        if (json is not null && Outputs.IsStandard(json))
            Write(shell.Output, judgement);
        return ExitCode.Done;
    }

    private static void Write(Stream stream, Judgement judgement)
    {
        JsonSerializer.Serialize(stream, EvidenceDocument.Of(judgement), EvidenceJson.Default.EvidenceDocument);
        stream.WriteByte((byte)'\n');
    }
}
