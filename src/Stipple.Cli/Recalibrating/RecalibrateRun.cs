using System.Text;
using Stipple.Cli.Failing;
using Stipple.Cli.Running;
using Stipple.Skin.Practices;

namespace Stipple.Cli.Recalibrating;

/// <summary>Reads, recalibrates and writes; on any fault nothing is written.</summary>
internal static class RecalibrateRun
{
    private const string Name = "Recalibrating";

    public static int Run(RecalibrateRequest request, Shell shell)
    {
        var faults = new List<Fault>();
        var files = CourseFiles.Find(request.Courses, faults);
        faults.AddRange(request.Faults([.. files.Select(f => f.Path)]));
        var read = Watched.Run(shell, "Reading", (progress, _) => CourseFiles.Read(files, shell, faults, progress));
        if (faults.Count == 0 && read.Courses.IsEmpty)
            faults.Add(CliCodes.NothingToLearnFrom.Fault("COURSES", string.Join(", ", request.Courses), "allowed is at least one course"));
        if (faults.Count > 0)
            throw new FaultException(faults);
        var practice = Watched.Run(shell, Name, (progress, stopping) => Recalibrator.Run(read.Courses, progress, stopping));
        var report = new PracticeReport(practice, read.Courses.Length, read.PassedOver);
        Export(report, request, shell);
        if (request.Json)
            PracticeFile.Write(shell.Output, practice);
        else
            PracticeTerminal.Write(report, shell);
        return ExitCode.Done;
    }

    private static void Export(PracticeReport report, RecalibrateRequest request, Shell shell)
    {
        using var outputs = new Outputs();
        if (request.Out is { } file)
            outputs.Write("--out", file, stream => PracticeFile.Write(stream, report.Practice));
        if (request.Page is { } page)
        {
            foreach (var (place, text) in PracticePage.Files(report, Path.GetFileNameWithoutExtension(page)))
                outputs.Write("--page", Beside(page, place), stream => stream.Write(Encoding.UTF8.GetBytes(text)));
        }

        shell.Stopping.ThrowIfCancellationRequested();
        outputs.Commit();
    }

    private static string Beside(string page, string place) =>
        place.Length == 0 ? page : Path.Combine(Path.GetDirectoryName(Path.GetFullPath(page))!, place);
}
