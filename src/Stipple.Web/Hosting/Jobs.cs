using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Stipple.Records;
using Stipple.Records.Trail;

namespace Stipple.Web.Hosting;

/// <summary>What is done before the first request.</summary>
internal static class Jobs
{
    /// <summary>Brings the store to the form this version needs, and writes what a kill left unwritten into the trail.</summary>
    public static async Task Prepare(WebApplication app, CancellationToken cancellation)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<RecordsContext>().Database.MigrateAsync(cancellation);
        await scope.ServiceProvider.GetRequiredService<TrailWriter>().Write([]);
    }
}
