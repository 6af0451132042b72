using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Stipple.Records;
using Stipple.Web.Hosting;

namespace Stipple.Web.Tests;

/// <summary>A practice of its own in a folder of its own, with an owner signed in; everything real but the network and the clock.</summary>
public sealed class PracticeHost : IAsyncDisposable
{
    public const string OwnerLogin = "owner";
    public const string OwnerPassword = "a long pass phrase of the owner";
    private readonly WebApplication app;
    private readonly string folder;

    private PracticeHost(WebApplication built, string own, TestClock clock) => (app, folder, Clock) = (built, own, clock);

    public TestClock Clock { get; }

    public IServiceProvider Services => app.Services;

    /// <summary>The application itself, for jobs of the machine.</summary>
    public WebApplication App => app;

    /// <summary>The browser of the owner.</summary>
    public Browser Owner { get; private set; } = null!;

    // Beginning a practice takes a second; it is done once, and every test starts from a copy of its folder.
    private static readonly Lazy<Task<string>> Template = new(async () =>
    {
        var host = await Begin(begun: false);
        await host.Owner.Post(
            "/begin",
            ("practice", "Clínica Sol"),
            ("name", "Ana Ruiz"),
            ("login", OwnerLogin),
            ("password", OwnerPassword),
            ("timeZone", "Europe/Madrid"),
            ("accepted", "true")
        );
        await host.app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        return host.folder;
    });

    public static async Task<PracticeHost> Begin(bool begun = true, params (string Name, string Value)[] settings)
    {
        var own = Directory.CreateTempSubdirectory("stipple-test").FullName;
        if (begun)
            Copy(new DirectoryInfo(await Template.Value), own);
        var clock = new TestClock();
        var built = Application.Build(
            [],
            builder =>
            {
                builder.Configuration.AddInMemoryCollection([new("Folder", own), new("Logging:LogLevel:Default", "Error")]);
                builder.Configuration.AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Name, (string?)s.Value)));
                builder.WebHost.UseTestServer();
                builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
                // Hashing a pass phrase is slow on purpose; here it only has to be right.
                builder.Services.Configure<Microsoft.AspNetCore.Identity.PasswordHasherOptions>(o => o.IterationCount = 1000);
            }
        );
        await Preparation.Run(built, CancellationToken.None);
        await built.StartAsync();
        var host = new PracticeHost(built, own, clock);
        host.Owner = host.NewBrowser();
        if (begun)
        {
            await SigningIn.Doors.SignIn(host.Owner, OwnerLogin, OwnerPassword);
        }
        return host;
    }

    private static void Copy(DirectoryInfo from, string to)
    {
        foreach (var file in from.EnumerateFiles())
            file.CopyTo(Path.Combine(to, file.Name));
        foreach (var inner in from.EnumerateDirectories())
            Copy(inner, Directory.CreateDirectory(Path.Combine(to, inner.Name)).FullName);
    }

    /// <summary>A browser nobody is signed in with.</summary>
    public Browser NewBrowser() => new(app.GetTestServer());

    /// <summary>Sends a request as a peer on the network would, with any address and any header.</summary>
    public Task<HttpContext> Send(Action<HttpContext> shape) => app.GetTestServer().SendAsync(shape);

    /// <summary>Looks into the store.</summary>
    public async Task<T> Look<T>(Func<RecordsContext, Task<T>> look)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await look(scope.ServiceProvider.GetRequiredService<RecordsContext>());
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
