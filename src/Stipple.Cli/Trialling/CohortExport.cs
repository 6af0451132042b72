using Stipple.Cli.Running;

namespace Stipple.Cli.Trialling;

/// <summary>Puts a report where it was asked for.</summary>
internal static class CohortExport
{
    public static void Write(CohortOutcome outcome, ReportRequest request, bool forTerminal, Shell shell)
    {
        using var outputs = new Outputs();
        if (request.Page is { } page)
            outputs.Write("--report", page, stream => CohortPage.Write(stream, outcome));
        if (request.Json is { } json && !Outputs.IsStandard(json))
            outputs.Write("--json", json, stream => CohortDocument.Write(stream, outcome));
        shell.Stopping.ThrowIfCancellationRequested();
        outputs.Commit();
        if (request.Json is { } standard && Outputs.IsStandard(standard))
            Outputs.WriteStandard("--json", shell.Output, stream => CohortDocument.Write(stream, outcome));
        else if (forTerminal)
            CohortTerminal.Write(outcome, shell);
    }
}
