using System.Diagnostics;

namespace Stipple.Records.Tests.Stores;

/// <summary>
/// A PostgreSQL server of our own in a folder of its own, reached by a socket in that folder. It stops when this process ends,
/// however that ends: a shell beside it waits for the pipe to close.
/// </summary>
public sealed class PostgresServer : IDisposable
{
    private const string Run =
        "\"$1/postgres\" -D \"$2\" -k \"$2\" -c listen_addresses= -c fsync=off -c full_page_writes=off -c max_connections=200 "
        + ">\"$2/log\" 2>&1 & server=$!; read -r _; kill -INT $server; wait $server";

    private readonly string folder;
    private readonly Process shell;

    public PostgresServer()
    {
        Programs = Directory.Exists("/usr/lib/postgresql")
            ? Directory
                .GetDirectories("/usr/lib/postgresql")
                .OrderByDescending(d => int.TryParse(Path.GetFileName(d), out var version) ? version : 0)
                .Select(d => Path.Combine(d, "bin"))
                .First()
            : throw new InvalidOperationException("PostgreSQL is not installed; ./test installs it, or: apt-get install postgresql");
        folder = Directory.CreateTempSubdirectory("stipple-pg").FullName;
        if (Environment.IsPrivilegedProcess)
            Must(Start("chown", "postgres", folder));
        Must(AsServer($"{Programs}/initdb", "-D", folder, "-U", "postgres", "-E", "UTF8", "--locale=C", "-A", "trust", "-N"));
        shell = AsServer("sh", "-c", Run, "sh", Programs, folder);
        var patience = Stopwatch.StartNew();
        while (Finish(AsServer($"{Programs}/pg_isready", "-q", "-h", folder)) != 0)
        {
            if (patience.Elapsed > TimeSpan.FromMinutes(1))
                throw new InvalidOperationException($"PostgreSQL did not start: {File.ReadAllText(Path.Combine(folder, "log"))}");
            Thread.Sleep(50);
        }
    }

    /// <summary>Folder of the server's programs.</summary>
    public string Programs { get; }

    /// <summary>How to reach a database.</summary>
    public string Connection(string database) => $"Host={folder};Username=postgres;Database={database};Maximum Pool Size=60";

    public void Dispose()
    {
        shell.StandardInput.Close();
        shell.WaitForExit(TimeSpan.FromSeconds(20));
        shell.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    // The server refuses to run as root.
    private static Process AsServer(params string[] words) =>
        Environment.IsPrivilegedProcess ? Start("runuser", ["-u", "postgres", "--", .. words]) : Start(words[0], words[1..]);

    private static Process Start(string program, params string[] arguments) =>
        Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                WorkingDirectory = "/",
            }
        )!;

    private static int Finish(Process process)
    {
        using (process)
        {
            process.WaitForExit();
            return process.ExitCode;
        }
    }

    private static void Must(Process process)
    {
        using (process)
        {
            var told = process.StandardError.ReadToEndAsync();
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0)
                throw new InvalidOperationException($"{process.StartInfo.FileName} failed: {told.Result}");
        }
    }
}
