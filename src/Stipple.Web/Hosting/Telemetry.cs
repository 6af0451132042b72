using Microsoft.AspNetCore.Builder;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Stipple.Web.Hosting;

/// <summary>
/// Sends traces and metrics to a collector by OTLP where the usual variable <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> names one;
/// otherwise nothing is measured.
/// </summary>
internal static class Telemetry
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public static void Add(WebApplicationBuilder builder)
    {
        if (string.IsNullOrEmpty(builder.Configuration[Endpoint]))
            return;
        builder.Services.AddSingleton(_ =>
            Sdk.CreateTracerProviderBuilder()
                .SetResourceBuilder(Resource())
                .AddSource("Microsoft.AspNetCore")
                .AddProcessor(new DiscreetTraces())
                .AddOtlpExporter()
                .Build()
        );
        builder.Services.AddSingleton(_ =>
            Sdk.CreateMeterProviderBuilder()
                .SetResourceBuilder(Resource())
                .AddMeter("Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Npgsql", "System.Runtime")
                .AddOtlpExporter()
                .Build()
        );
    }

    /// <summary>Begins; the container ends it and sends the rest.</summary>
    public static void Start(WebApplication app)
    {
        app.Services.GetService<TracerProvider>();
        app.Services.GetService<MeterProvider>();
    }

    // What OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES say comes last and counts.
    private static ResourceBuilder Resource() =>
        ResourceBuilder
            .CreateEmpty()
            .AddService("stipple", serviceVersion: typeof(Telemetry).Assembly.GetName().Version!.ToString(3))
            .AddTelemetrySdk()
            .AddEnvironmentVariableDetector();
}
