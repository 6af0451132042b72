using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Stipple.Records;
using Stipple.Records.Changes;
using Stipple.Records.Courses;
using Stipple.Records.Patients;
using Stipple.Records.People;
using Stipple.Records.Stores;
using Stipple.Web.Access;
using Stipple.Web.Houses;
using Stipple.Web.Trails;
using Stipple.Web.Wording;

namespace Stipple.Web.Hosting;

/// <summary>The application put together.</summary>
public static class Application
{
    /// <summary>Largest body of a request, bytes: a signature and a form of 400 fields fit many times.</summary>
    public const long LargestBody = 1 << 20;

    /// <summary>Builds it; nothing listens yet.</summary>
    /// <param name="arguments">Settings from the command line: <c>--Folder=…</c>.</param>
    /// <param name="adjust">Changes what a test must; null otherwise.</param>
    public static WebApplication Build(string[] arguments, Action<WebApplicationBuilder>? adjust = null)
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions
            {
                Args = arguments,
                ApplicationName = typeof(Application).Assembly.GetName().Name,
                ContentRootPath = AppContext.BaseDirectory,
            }
        );
        Configure(builder.Configuration, arguments);
        adjust?.Invoke(builder);
        var settings = WebSettings.Of(builder.Configuration);
        Directory.CreateDirectory(settings.Folder);
        // Answers nobody who asks under another name, which keeps links and cookies where they belong.
        if (settings.PublicBase is { } address)
            builder.Configuration["AllowedHosts"] ??= $"{address.Host};localhost;127.0.0.1;[::1]";
        // Files of a build that was not published lie in the source tree; of one that was, this does nothing.
        builder.WebHost.UseStaticWebAssets();

        // When run from the build's folder, files are still in the source; once published they lie beside the program.
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
        });
        var endpoints = builder.Configuration.GetSection("Kestrel:Endpoints");
        if (builder.Configuration["urls"] is null && builder.Configuration["http_ports"] is null && !endpoints.Exists())
            builder.WebHost.UseUrls("http://localhost:5080");

        var services = builder.Services;
        services.AddSingleton(settings);
        services.AddRecords(settings.Store);
        services.AddHttpContextAccessor();
        services.AddScoped<Caller>();
        services.AddScoped<ICaller>(provider => provider.GetRequiredService<Caller>());
        services.AddScoped<ReadLog>();
        services.AddScoped<PatientSearch>();
        services.AddScoped<CourseOf>();
        services.AddScoped<HouseKeeper>();
        services.AddSingleton<Following.PracticeResults>();
        services.AddSingleton(Texts.English);
        services.AddSingleton<BuiltFiles>();
        services.AddSingleton<PublicAddress>();
        Handlers.Add(services);
        services.AddRazorComponents();
        services.AddAntiforgery(o =>
        {
            o.HeaderName = "X-Stipple-Form";
            o.Cookie.Name = "stipple-form";
            o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.Configure<FormOptions>(o =>
        {
            o.ValueCountLimit = 4000;
            o.ValueLengthLimit = 300_000;
            o.KeyLengthLimit = 200;
        });
        services.AddDataProtection().PersistKeysToFileSystem(new DirectoryInfo(settings.Store.Keys)).SetApplicationName("Stipple");
        Compression.Add(services);
        SignIn.Add(services);
        services.AddAuthorization(Gate.AddPolicies);
        Api.ApiDescription.Add(services);
        Api.Limits.Add(services);
        services.AddHealthChecks().AddCheck<StoreHealth>("store");
        Telemetry.Add(builder);

        var app = builder.Build();
        Telemetry.Start(app);
        if (settings.BehindProxy)
            app.UseForwardedHeaders(Forwarded(settings));
        if (endpoints.GetChildren().Any(e => e["Url"]?.StartsWith("https:", StringComparison.OrdinalIgnoreCase) == true))
            app.UseWhen(
                http => !http.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal),
                plain => plain.UseHttpsRedirection()
            );
        app.UseMiddleware<Guards>();
        Compression.Use(app);
        app.UseMiddleware<Mishaps>();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseTrail();
        app.UseAuthorization();
        BuiltFiles.Map(app).OpenToAll();
        app.MapOpenApi("/api/{documentName}.json").OpenToAll();
        app.MapHealthChecks("/health/ready").OpenToAll();
        app.MapGet(ChartStyles.Path, ChartStyles.Serve).ExcludeFromDescription().OpenToAll();
        app.MapGet("/health/live", () => "alive").ExcludeFromDescription().OpenToAll();
        Slices.Map(new Routes(app));
        return app;
    }

    // Later before earlier: the folder's own file, the environment, files of credentials (systemd), the command line.
    private static void Configure(ConfigurationManager configuration, string[] arguments)
    {
        configuration.AddEnvironmentVariables("STIPPLE_").AddCommandLine(arguments);
        var folder = Path.GetFullPath(configuration["Folder"] ?? WebSettings.UsualFolder);
        configuration.AddJsonFile(Path.Combine(folder, "stipple.json"), optional: true, reloadOnChange: false);
        configuration.AddEnvironmentVariables("STIPPLE_");
        if (Environment.GetEnvironmentVariable("CREDENTIALS_DIRECTORY") is { Length: > 0 } credentials)
            configuration.AddKeyPerFile(credentials, optional: true);
        configuration.AddCommandLine(arguments);
    }

    // Only proxies that were named, and this machine itself, may say on whose behalf they ask; the last one's word counts.
    private static ForwardedHeadersOptions Forwarded(WebSettings settings)
    {
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost,
            ForwardLimit = null,
        };
        foreach (var proxy in settings.Proxies)
            options.KnownIPNetworks.Add(proxy);
        if (settings.PublicBase is { } address)
            options.AllowedHosts.Add(address.Host);
        else
            options.ForwardedHeaders &= ~ForwardedHeaders.XForwardedHost;
        return options;
    }
}
