using System.Data;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Stipple.Records.Stores;

/// <summary>
/// Puts database and keys into one archive while people work on: what the database says at one moment, with a SHA-256 for
/// each part and the head of the trail. The archive is written beside its name and renamed when it is whole and on the disk.
/// </summary>
/// <param name="store">Where records are kept.</param>
/// <param name="time">The clock.</param>
public sealed class BackupWriter(StoreOptions store, TimeProvider time)
{
    /// <summary>A name for a backup made now, in the folder of backups.</summary>
    /// <param name="occasion">Why it is made; one word, the beginning of the name.</param>
    public string NameNow(string occasion) => Path.Combine(store.Backups, $"{occasion}-{time.GetUtcNow():yyyyMMdd-HHmmss}.zip");

    /// <summary>Writes a backup.</summary>
    /// <param name="file">The archive; its folder is made where missing.</param>
    /// <param name="cancellation">Stops the work; nothing is left behind.</param>
    /// <exception cref="StoreException">There is nothing to back up, the file is there already, or PostgreSQL's program failed.</exception>
    public async Task<BackupManifest> Write(string file, CancellationToken cancellation)
    {
        file = Path.GetFullPath(file);
        if (File.Exists(file))
            throw new StoreException(
                StoreCodes.FileThere,
                file,
                "a file",
                "a new name",
                $"{file} is there already; a backup is never overwritten."
            );
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var work = OwnerOnly.Folder(Path.Combine(store.Folder, $".backup-{Guid.NewGuid():N}"));
        var partial = $"{file}.partial";
        try
        {
            var copy = Path.Combine(work.FullName, "database");
            var snapshot = store.OnPostgres ? await Dump(copy, cancellation) : await Copy(copy, cancellation);
            var manifest = await Pack(partial, copy, snapshot, cancellation);
            File.Move(partial, file, overwrite: false);
            return manifest;
        }
        finally
        {
            File.Delete(partial);
            work.Delete(recursive: true);
        }
    }

    /// <summary>Deletes all but the latest backups of an occasion.</summary>
    /// <param name="occasion">Why they were made.</param>
    /// <param name="kept">How many stay, 1 or more.</param>
    public void Prune(string occasion, int kept)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(kept, 1);
        foreach (var old in Directory.GetFiles(store.Backups, $"{occasion}-*.zip").OrderDescending(StringComparer.Ordinal).Skip(kept))
            File.Delete(old);
    }

    private async Task<Snapshot> Copy(string to, CancellationToken cancellation)
    {
        if (!File.Exists(store.File))
            throw new StoreException(
                StoreCodes.NothingThere,
                store.File,
                "no file",
                "a store in use",
                $"There are no records at {store.File} yet."
            );
        await using var connection = Open(store.File);
        await connection.OpenAsync(cancellation);
        await using var vacuum = connection.CreateCommand();
        vacuum.CommandText = "VACUUM INTO $to;";
        vacuum.Parameters.AddWithValue("$to", to);
        await vacuum.ExecuteNonQueryAsync(cancellation);
        await using var copy = Open(to);
        await copy.OpenAsync(cancellation);
        return await Snapshot.Of(copy, store.File, cancellation);
    }

    private async Task<Snapshot> Dump(string to, CancellationToken cancellation)
    {
        await using var connection = new NpgsqlConnection(store.Connection);
        await connection.OpenAsync(cancellation);
        // The transaction stays open so that the dump sees what the manifest tells.
        await using var moment = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
        await using var export = new NpgsqlCommand("SELECT pg_export_snapshot()", connection, moment);
        var name = (string)(await export.ExecuteScalarAsync(cancellation))!;
        var place = $"{connection.Host}/{connection.Database}";
        var snapshot = await Snapshot.Of(connection, place, cancellation);
        await PostgresPrograms.Run(
            "pg_dump",
            store.Connection!,
            ["--format=custom", "--compress=0", "--no-owner", "--no-privileges", $"--snapshot={name}", $"--file={to}"],
            cancellation
        );
        return snapshot;
    }

    private async Task<BackupManifest> Pack(string to, string database, Snapshot snapshot, CancellationToken cancellation)
    {
        await using var stream = OwnerOnly.Create(to);
        BackupManifest manifest;
        await using (var archive = await ZipArchive.CreateAsync(stream, ZipArchiveMode.Create, leaveOpen: true, null, cancellation))
        {
            var parts = new List<BackupPart>
            {
                await Add(archive, store.OnPostgres ? BackupManifest.PostgresPart : BackupManifest.SqlitePart, database, cancellation),
            };
            foreach (var key in Directory.Exists(store.Keys) ? Directory.GetFiles(store.Keys) : [])
                parts.Add(await Add(archive, BackupManifest.KeysPart + Path.GetFileName(key), key, cancellation));
            manifest = new BackupManifest(
                BackupManifest.Marker,
                1,
                time.GetUtcNow(),
                typeof(BackupWriter).Assembly.GetName().Version!.ToString(3),
                BackupManifest.KindOf(store),
                snapshot.Schema,
                snapshot.Lines,
                snapshot.Head,
                parts
            );
            await using var told = await archive.CreateEntry(BackupManifest.FileName).OpenAsync(cancellation);
            await JsonSerializer.SerializeAsync(told, manifest, BackupManifest.Json, cancellation);
        }
        stream.Flush(flushToDisk: true);
        return manifest;
    }

    private static async Task<BackupPart> Add(ZipArchive archive, string name, string file, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var from = File.OpenRead(file);
        await using var to = await archive.CreateEntry(name, CompressionLevel.Fastest).OpenAsync(cancellation);
        var buffer = new byte[1 << 16];
        var bytes = 0L;
        for (int read; (read = await from.ReadAsync(buffer, cancellation)) > 0; bytes += read)
        {
            hash.AppendData(buffer, 0, read);
            await to.WriteAsync(buffer.AsMemory(0, read), cancellation);
        }
        return new BackupPart(name, bytes, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    private static SqliteConnection Open(string file) =>
        new(
            new SqliteConnectionStringBuilder
            {
                DataSource = file,
                Mode = SqliteOpenMode.ReadWrite,
                Pooling = false,
                DefaultTimeout = 600,
            }.ConnectionString
        );
}
