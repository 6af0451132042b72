using Microsoft.AspNetCore.Builder;
using Stipple.Records.Stores;
using Stipple.Records.Trail;

namespace Stipple.Web.Hosting;

/// <summary>What is done before the first request.</summary>
internal static partial class Preparation
{
    /// <summary>Brings the store to the form this version needs, and writes what a kill left unwritten into the trail.</summary>
    public static async Task Run(WebApplication app, CancellationToken cancellation)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var (applied, backup) = await scope.ServiceProvider.GetRequiredService<StoreUpdate>().Run(cancellation);
        if (applied.Count > 0)
            Updated(app.Logger, applied.Count, backup ?? "nothing there before");
        await scope.ServiceProvider.GetRequiredService<TrailWriter>().Write([]);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Applied {Count} migrations; backup: {Backup}")]
    private static partial void Updated(ILogger log, int count, string backup);
}
