using System.CommandLine;
using Stipple.Records.Stores;
using Stipple.Web.Hosting;

namespace Stipple.Web.Jobs;

/// <summary>Brings the store to the form this version needs, after a backup, and ends.</summary>
internal static class Migrate
{
    public static Command Command(JobContext context)
    {
        var command = new Command("migrate", "Brings the store to the form this version needs, after a backup; serve does so by itself.");
        command.SetAction(
            async (_, cancellation) =>
            {
                await using var app = context.Open();
                using var held = StoreLock.Take(app.Services.GetRequiredService<WebSettings>().Store);
                await using var scope = app.Services.CreateAsyncScope();
                var (applied, backup) = await scope.ServiceProvider.GetRequiredService<StoreUpdate>().Run(cancellation);
                foreach (var migration in applied)
                    await context.Out.WriteLineAsync($"applied {migration}");
                await context.Out.WriteLineAsync(
                    applied.Count == 0 ? "nothing to do" : $"backup before: {backup ?? "none, there was nothing"}"
                );
                return ExitCode.Done;
            }
        );
        return command;
    }
}
