using System.ComponentModel;
using System.Diagnostics;
using Npgsql;

namespace Stipple.Records.Stores;

/// <summary>The server's own programs for taking a database out and putting it back.</summary>
internal static class PostgresPrograms
{
    /// <summary>Runs one against the store's database.</summary>
    /// <exception cref="StoreException">It is not installed, or failed.</exception>
    public static async Task Run(string program, string connection, IEnumerable<string> arguments, CancellationToken cancellation)
    {
        var of = new NpgsqlConnectionStringBuilder(connection);
        var start = new ProcessStartInfo(Find(program), arguments)
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        // In the environment, where other users of the machine cannot read the password.
        start.Environment["PGHOST"] = of.Host;
        start.Environment["PGPORT"] = $"{of.Port}";
        start.Environment["PGDATABASE"] = of.Database ?? of.Username;
        start.Environment["PGUSER"] = of.Username;
        start.Environment["PGPASSWORD"] = of.Password;
        start.Environment["PGPASSFILE"] = of.Passfile;
        if (of.ContainsKey("SSL Mode"))
            start.Environment["PGSSLMODE"] = ModeOf(of.SslMode);
        if (of.RootCertificate is { } root)
            start.Environment["PGSSLROOTCERT"] = root;
        using var process = Started(start, program);
        var told = process.StandardError.ReadToEndAsync(cancellation);
        await process.StandardOutput.ReadToEndAsync(cancellation);
        try
        {
            await process.WaitForExitAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            throw;
        }
        if (process.ExitCode != 0)
            throw new StoreException(
                StoreCodes.ProgramFailed,
                program,
                (await told).Trim(),
                "exit code 0",
                $"{program} failed: {(await told).Trim()}"
            );
    }

    private static Process Started(ProcessStartInfo start, string program)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new StoreException(
                StoreCodes.ProgramMissing,
                program,
                "not installed",
                "a release as new as the server's",
                $"{program} is needed and not installed; on Debian: apt-get install postgresql-client."
            );
        }
    }

    private static string Find(string program) =>
        Directory.Exists("/usr/lib/postgresql")
            ? Directory
                .GetDirectories("/usr/lib/postgresql")
                .OrderByDescending(d => int.TryParse(Path.GetFileName(d), out var release) ? release : 0)
                .Select(d => Path.Combine(d, "bin", program))
                .FirstOrDefault(File.Exists)
                ?? program
            : program;

    private static string ModeOf(SslMode mode) =>
        mode switch
        {
            SslMode.VerifyCA => "verify-ca",
            SslMode.VerifyFull => "verify-full",
            _ => mode.ToString().ToLowerInvariant(),
        };
}
