using System.Text;
using System.Text.Json;
using Stipple.Cli.Failing;
using Stipple.Cli.Running;
using Stipple.Skin.Learning;

namespace Stipple.Cli.Rehearsing;

/// <summary>Rehearses and writes; on any fault nothing is written.</summary>
internal static class RehearseRun
{
    public static int Run(RehearseRequest request, Shell shell)
    {
        var faults = request.Faults().ToList();
        if (faults.Count > 0)
            throw new FaultException(faults);
        var forecasts = Watched.Run(
            shell,
            "Rehearsing",
            (progress, stopping) => Rehearser.Run(RehearsalTemplates.All, request.Options, progress, cancellation: stopping)
        );
        var document = new RehearsalDocument(request.Options, RehearsalSummary.Of(forecasts), forecasts);
        if (request.IsForTerminal)
            RehearsalTerminal.Write(document, shell);
        else
            Export(document, request, shell);
        return ExitCode.Done;
    }

    private static void Export(RehearsalDocument document, RehearseRequest request, Shell shell)
    {
        using var outputs = new Outputs();
        if (request.Json is { } json && !Outputs.IsStandard(json))
            outputs.Write("--json", json, stream => Write(stream, document));
        if (request.Page is { } page)
        {
            foreach (var (path, text) in new RehearsalPage(document, page).Files())
                outputs.Write("--page", path, stream => stream.Write(Encoding.UTF8.GetBytes(text)));
        }

        shell.Stopping.ThrowIfCancellationRequested();
        outputs.Commit();
        if (request.Json is { } standard && Outputs.IsStandard(standard))
            Write(shell.Output, document);
    }

    private static void Write(Stream stream, RehearsalDocument document)
    {
        JsonSerializer.Serialize(stream, document, RehearsalJson.Default.RehearsalDocument);
        stream.WriteByte((byte)'\n');
    }
}
