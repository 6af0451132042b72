using System.CommandLine;
using Stipple.Records.Stores;

namespace Stipple.Web.Jobs;

/// <summary>Backs up database and keys while people work on.</summary>
internal static class Backup
{
    private const string Occasion = "stipple";

    public static Command Command(JobContext context)
    {
        var to = new Option<string?>("--to")
        {
            Description = "The archive to write; without it, one named by the time in the folder's backups.",
        };
        var keep = new Option<int?>("--keep") { Description = "Keep only so many of the archives named by the time, the latest." };
        keep.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<int?>() is < 1)
                given.AddError("--keep is less than 1.");
        });
        var command = new Command("backup", "Writes database and keys into one archive, while people work on.") { to, keep };
        command.SetAction(
            async (parsed, cancellation) =>
            {
                await using var app = context.Open();
                var backups = app.Services.GetRequiredService<BackupWriter>();
                var file = Path.GetFullPath(parsed.GetValue(to) ?? backups.NameNow(Occasion));
                var manifest = await backups.Write(file, cancellation);
                if (parsed.GetValue(keep) is { } kept)
                    backups.Prune(Occasion, kept);
                await context.Out.WriteLineAsync(
                    $"{file}: {new FileInfo(file).Length:N0} bytes, {manifest.TrailLines:N0} lines of the trail"
                );
                return ExitCode.Done;
            }
        );
        return command;
    }
}
