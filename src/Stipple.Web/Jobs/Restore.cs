using System.CommandLine;
using Stipple.Records.Stores;

namespace Stipple.Web.Jobs;

/// <summary>Brings a backup back.</summary>
internal static class Restore
{
    public static Command Command(JobContext context)
    {
        var file = new Argument<string>("file") { Description = "The archive." };
        var replace = new Option<bool>("--replace") { Description = "Records that are there may be replaced, and are lost." };
        var command = new Command("restore", "Verifies a backup and brings it back; the server must not run.") { file, replace };
        command.SetAction(
            async (parsed, cancellation) =>
            {
                await using var app = context.Open();
                var reader = app.Services.GetRequiredService<BackupReader>();
                var manifest = await reader.Restore(parsed.GetValue(file)!, parsed.GetValue(replace), cancellation);
                await context.Out.WriteLineAsync(
                    $"restored what Stipple {manifest.Program} kept at {manifest.Made:yyyy-MM-dd HH:mm:ss} UTC; "
                        + $"the trail's {manifest.TrailLines:N0} lines are sound"
                );
                return ExitCode.Done;
            }
        );
        return command;
    }
}
