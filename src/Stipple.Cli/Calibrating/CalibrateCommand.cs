using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Stipple.Cli.Failing;
using Stipple.Cli.Running;
using Stipple.Cli.Science;
using Stipple.Evidence;
using Stipple.Skin.Calibration;

namespace Stipple.Cli.Calibrating;

/// <summary>`stipple calibrate`: sets the constants that published arms can move, and writes what they moved.</summary>
internal static class CalibrateCommand
{
    private static readonly JsonSerializerOptions Format = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    };

    public static Command Create(Shell shell)
    {
        var file = new Option<string>("--out")
        {
            Description = "The calibration, as data; the next build takes it up.",
            HelpName = "FILE",
            DefaultValueFactory = _ => "evidence/calibration.json",
        };
        var page = new Option<string?>("--page") { Description = "Write what the arms moved as Markdown.", HelpName = "FILE.md" };
        var command = new Command("calibrate", "Calibrates gains on the published arms and writes prior and posterior side by side.")
        {
            file,
            page,
        };
        command.SetAction(parsed => Run(shell, parsed.GetValue(file)!, parsed.GetValue(page)));
        return command;
    }

    private static int Run(Shell shell, string file, string? page)
    {
        var faults = OutputRequest.Faults("", [], [("--out", file), ("--page", page)]).ToArray();
        if (faults.Length > 0)
            throw new FaultException(faults);
        var arms = TrialCatalogue.Arms.All.Select(arm => ArmReader.Read(arm, TrialCatalogue.Studies[arm.Study]).Arm);
        var result = Calibrator.Run(
            [.. arms.OfType<CalibrationArm>()],
            new StageProgress(shell.Error).Stage("calibrating"),
            shell.Stopping
        );
        using var outputs = new Outputs();
        outputs.Write("--out", file, stream => Write(stream, JsonSerializer.Serialize(new { calibration = result }, Format)));
        if (page is not null)
            outputs.Write(
                "--page",
                page,
                stream => Write(stream, CalibrationPage.Of(result, File.Exists(page) ? File.ReadAllText(page) : ""))
            );
        outputs.Commit();
        shell.Out.WriteLine(CalibrationPage.Table(result));
        return ExitCode.Done;
    }

    private static void Write(Stream stream, string text)
    {
        using var writer = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
        writer.Write(text.TrimEnd() + "\n");
    }
}
