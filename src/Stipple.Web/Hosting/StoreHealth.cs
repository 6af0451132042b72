using Microsoft.Extensions.Diagnostics.HealthChecks;
using Stipple.Records;

namespace Stipple.Web.Hosting;

/// <summary>Whether the store answers.</summary>
/// <param name="records">The store.</param>
public sealed class StoreHealth(RecordsContext records) : IHealthCheck
{
    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await records.Database.CanConnectAsync(cancellationToken)
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("The store does not answer.");
}
