using System.CommandLine;
using Microsoft.AspNetCore.Builder;
using Stipple.Records.Stores;
using Stipple.Web.Hosting;

namespace Stipple.Web.Jobs;

/// <summary>Serves the practice until it is stopped.</summary>
internal static class Serve
{
    public static Command Command(JobContext context)
    {
        var command = new Command("serve", "Serves the practice in the browser until it is stopped.");
        command.SetAction((_, cancellation) => Run(context, cancellation));
        return command;
    }

    public static async Task<int> Run(JobContext context, CancellationToken cancellation)
    {
        await using var app = context.Open();
        var settings = app.Services.GetRequiredService<WebSettings>();
        using var held = StoreLock.Take(settings.Store);
        await Preparation.Run(app, cancellation);
        await app.StartAsync(cancellation);
        await context.Out.WriteLineAsync(
            $"Stipple is at {settings.PublicBase?.ToString() ?? string.Join(", ", app.Urls)}; records are kept at {settings.Store.Place}"
        );
        await context.Out.FlushAsync(cancellation);
        await app.WaitForShutdownAsync(cancellation);
        return ExitCode.Done;
    }
}
