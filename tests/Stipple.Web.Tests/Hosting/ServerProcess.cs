using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Stipple.Web.Tests.Hosting;

/// <summary>The program itself, in a process of its own that can be killed.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process process;

    private ServerProcess(Process running, Uri address) => (process, Address) = (running, address);

    public Uri Address { get; }

    /// <summary>Starts it and waits until it answers.</summary>
    public static async Task<ServerProcess> Start(params string[] settings)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var program = Path.Combine(AppContext.BaseDirectory, "stipple-web.dll");
        var started = Process.Start(
            new ProcessStartInfo("dotnet", [program, "serve", $"--urls={address}", .. settings])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                // It lives for seconds: counting what its code does costs more than it returns.
                Environment = { ["DOTNET_TieredPGO"] = "0" },
            }
        )!;
        var said = started.StandardError.ReadToEndAsync();
        // It says where it is once it listens.
        if (await started.StandardOutput.ReadLineAsync() is null)
            throw new InvalidOperationException($"The server did not start: {await said}");
        _ = started.StandardOutput.ReadToEndAsync();
        return new ServerProcess(started, address);
    }

    /// <summary>SIGKILL: nothing is tidied up.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    public void Dispose()
    {
        if (!process.HasExited)
            Kill();
        process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
