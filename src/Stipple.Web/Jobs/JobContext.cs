using Microsoft.AspNetCore.Builder;
using Stipple.Web.Hosting;

namespace Stipple.Web.Jobs;

/// <summary>What a job works with.</summary>
/// <param name="Settings">Settings of the command line, <c>--Name=value</c>.</param>
/// <param name="Out">What the job has to say.</param>
internal sealed record JobContext(string[] Settings, TextWriter Out)
{
    // The runner says what stopped the server; that keys lie open in a folder of their own is said in the guide to deployment.
    private static readonly (string Category, LogLevel Level)[] Quiet =
    [
        ("Default", LogLevel.Warning),
        ("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None),
        ("Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager", LogLevel.Error),
    ];

    /// <summary>The application, put together but not listening; it says nothing but warnings.</summary>
    public WebApplication Open() =>
        Application.Build(
            Settings,
            builder =>
            {
                foreach (var (category, level) in Quiet)
                    builder.Configuration[$"Logging:LogLevel:{category}"] ??= $"{level}";
            }
        );

    /// <summary>The application with its store in the form this version needs.</summary>
    public async Task<WebApplication> OpenPrepared(CancellationToken cancellation)
    {
        var app = Open();
        await Preparation.Run(app, cancellation);
        return app;
    }
}
