using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
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
        builder.Configuration.AddEnvironmentVariables("STIPPLE_");
        adjust?.Invoke(builder);
        var settings = WebSettings.Of(builder.Configuration);
        Directory.CreateDirectory(settings.Folder);

        // When run from the build's folder, files are still in the source; once published they lie beside the program.
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
        });
        if (builder.Configuration["urls"] is null && builder.Configuration["Kestrel:Endpoints:Http:Url"] is null)
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
        Handlers.Add(services);
        services.AddRazorComponents();
        services.AddAntiforgery(o => o.HeaderName = "X-Stipple-Form");
        services.Configure<FormOptions>(o =>
        {
            o.ValueCountLimit = 4000;
            o.ValueLengthLimit = 300_000;
            o.KeyLengthLimit = 200;
        });
        services
            .AddDataProtection()
            .PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(settings.Folder, "keys")))
            .SetApplicationName("Stipple");
        services.AddResponseCompression(o => o.EnableForHttps = false);
        SignIn.Add(services);
        services.AddAuthorization(Gate.AddPolicies);
        services.AddOpenApi("v1");
        services.AddHealthChecks().AddCheck<StoreHealth>("store");

        var app = builder.Build();
        if (settings.BehindProxy)
            app.UseForwardedHeaders(
                new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto }
            );
        app.UseMiddleware<Guards>();
        app.UseResponseCompression();
        app.UseMiddleware<Mishaps>();
        app.UseRouting();
        app.UseAuthentication();
        app.UseTrail();
        app.UseAuthorization();
        app.MapStaticAssets().OpenToAll();
        app.MapOpenApi("/api/{documentName}.json").OpenToAll();
        app.MapHealthChecks("/health/ready").OpenToAll();
        app.MapGet(ChartStyles.Path, ChartStyles.Serve).ExcludeFromDescription().OpenToAll();
        app.MapGet("/health/live", () => "alive").ExcludeFromDescription().OpenToAll();
        Slices.Map(new Routes(app));
        return app;
    }
}
