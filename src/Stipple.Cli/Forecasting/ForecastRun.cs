using System.Collections.Immutable;
using Stipple.Cli.Failing;
using Stipple.Cli.Forecasting.Export;
using Stipple.Cli.Forecasting.Page;
using Stipple.Cli.Forecasting.Terminal;
using Stipple.Cli.Forecasting.Wording;
using Stipple.Cli.Recalibrating;
using Stipple.Cli.Running;
using Stipple.Skin.Appearance;
using Stipple.Skin.Forecasting;
using Stipple.Skin.Practices;

namespace Stipple.Cli.Forecasting;

/// <summary>Reads, forecasts and writes; on any fault nothing is written.</summary>
internal static class ForecastRun
{
    public static int Run(ForecastRequest request, Shell shell)
    {
        var (course, practice) = PracticeInput.ReadWith(request.Course, request.Practice, request.Faults(), request.FaultsFor, shell);
        var forecast = Forecast(course, practice, request, shell);
        var report = new Report(course, new Selection(request.Zones, request.Signs).Of(forecast));
        if (request.IsForTerminal)
            ForecastTerminal.Write(report, shell, request);
        else
            Export(report, request, shell);
        return ExitCode.Done;
    }

    private static Forecast Forecast(Course course, PracticeCalibration? practice, ForecastRequest request, Shell shell)
    {
        try
        {
            return Watched.Run(
                shell,
                Texts.Of("progress"),
                (progress, stopping) =>
                    Forecaster.Run(
                        course,
                        new ForecastOptions(request.Twins, request.Seed, practice, SignsFor(request)),
                        progress,
                        stopping
                    )
            );
        }
        catch (ForecastTooLargeException tooLarge)
        {
            throw TooLarge.Told(tooLarge, request.Twins);
        }
    }

    // A terminal shows the signs of recovery; most of a forecast's time goes into telling the others.
    private static ImmutableArray<Sign>? SignsFor(ForecastRequest request) =>
        request.IsForTerminal
            ? [.. Signs.All.Where(s => request.Signs.Concat(Recovery.Signs).Contains(s.Id, StringComparer.Ordinal)).Select(s => s.Sign)]
            : null;

    private static void Export(Report report, ForecastRequest request, Shell shell)
    {
        (string Option, string? Path, Action<Stream> Write)[] asked =
        [
            ("--json", request.Json, stream => ForecastJson.Write(stream, report.Forecast)),
            ("--csv", request.Csv, stream => ForecastCsv.Write(stream, report)),
            ("--html", request.Html, stream => ForecastPage.Write(stream, report)),
        ];
        using var outputs = new Outputs();
        foreach (var (option, path, write) in asked.Where(o => o.Path is not null && !Outputs.IsStandard(o.Path)))
            outputs.Write(option, path!, write);
        shell.Stopping.ThrowIfCancellationRequested();
        outputs.Commit();
        foreach (var (option, _, write) in asked.Where(o => o.Path is not null && Outputs.IsStandard(o.Path)))
            Outputs.WriteStandard(option, shell.Output, write);
    }
}
