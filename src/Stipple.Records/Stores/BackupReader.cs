using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Stipple.Records.Trail;

namespace Stipple.Records.Stores;

/// <summary>
/// Brings a backup back. Everything is unpacked beside the store and held against its manifest before anything is replaced;
/// the trail is followed from end to end.
/// </summary>
/// <param name="store">Where records are to be kept.</param>
public sealed class BackupReader(StoreOptions store)
{
    /// <summary>Restores a backup. No server may be at work on the store.</summary>
    /// <param name="file">The archive.</param>
    /// <param name="replace">Whether records that are there may be replaced.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="StoreException">It is no backup, damaged, of another kind or too new; or records are there or in use.</exception>
    public async Task<BackupManifest> Restore(string file, bool replace, CancellationToken cancellation)
    {
        using var held = StoreLock.Take(store);
        await using var archive = Open(file);
        var manifest = await ManifestOf(archive, file, cancellation);
        await Check(manifest, file);
        await Target(replace, cancellation);
        var work = OwnerOnly.Folder(Path.Combine(store.Folder, $".restore-{Guid.NewGuid():N}"));
        try
        {
            await Unpack(archive, manifest, file, work.FullName, cancellation);
            if (store.OnPostgres)
                await IntoPostgres(manifest, file, work.FullName, replace, cancellation);
            else
                await IntoFile(manifest, file, work.FullName, cancellation);
            return manifest;
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }

    private static ZipArchive Open(string file)
    {
        try
        {
            return ZipFile.OpenRead(file);
        }
        catch (InvalidDataException)
        {
            throw NotABackup(file, "no archive");
        }
        catch (IOException fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new StoreException(StoreCodes.NothingThere, file, "no file", "a backup", $"There is no file {file}.");
        }
    }

    private static async Task<BackupManifest> ManifestOf(ZipArchive archive, string file, CancellationToken cancellation)
    {
        if (archive.GetEntry(BackupManifest.FileName) is not { Length: < 1 << 20 } entry)
            throw NotABackup(file, $"no {BackupManifest.FileName}");
        try
        {
            await using var told = await entry.OpenAsync(cancellation);
            var manifest = await JsonSerializer.DeserializeAsync<BackupManifest>(told, BackupManifest.Json, cancellation);
            return manifest is { Format: BackupManifest.Marker, Version: 1, Parts: not null }
                ? manifest
                : throw NotABackup(file, $"{manifest?.Format} {manifest?.Version}");
        }
        catch (Exception fault) when (fault is JsonException or InvalidDataException)
        {
            throw NotABackup(file, $"an unreadable {BackupManifest.FileName}");
        }
    }

    private async Task Check(BackupManifest manifest, string file)
    {
        if (!string.Equals(manifest.Store, BackupManifest.KindOf(store), StringComparison.Ordinal))
            throw new StoreException(
                StoreCodes.OtherKind,
                file,
                manifest.Store,
                BackupManifest.KindOf(store),
                $"{file} is a backup of {manifest.Store}; this store is {BackupManifest.KindOf(store)}."
            );
        await using var records = StoreRegistration.Open(store);
        if (!records.Database.GetMigrations().Contains(manifest.Schema, StringComparer.Ordinal))
            throw new StoreException(
                StoreCodes.Newer,
                file,
                $"{manifest.Program}, {manifest.Schema}",
                "a backup of this version or an older one",
                $"{file} was made by Stipple {manifest.Program}, which is newer than this one. Install that version and restore again."
            );
    }

    // Records are not replaced unless that was said, nor under a server at work.
    private async Task Target(bool replace, CancellationToken cancellation)
    {
        string? there = null;
        if (store.OnPostgres)
        {
            await using var connection = await Server(cancellation);
            await using var others = new NpgsqlCommand(
                "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'",
                connection
            );
            if ((long)(await others.ExecuteScalarAsync(cancellation))! > 0)
                throw StoreLock.InUse($"{connection.Host}/{connection.Database}");
            await using var tables = new NpgsqlCommand("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'", connection);
            if ((long)(await tables.ExecuteScalarAsync(cancellation))! > 0)
                there = $"{connection.Host}/{connection.Database}";
        }
        else if (File.Exists(store.File))
        {
            there = store.File;
        }
        if (there is null && Directory.Exists(store.Keys) && Directory.EnumerateFileSystemEntries(store.Keys).Any())
            there = store.Keys;
        if (there is not null && !replace)
            throw new StoreException(
                StoreCodes.NotEmpty,
                there,
                "records",
                "an empty folder and database, or --replace",
                $"There are records at {there}. Restore elsewhere, or say --replace to lose them."
            );
    }

    private static async Task Unpack(ZipArchive archive, BackupManifest manifest, string file, string work, CancellationToken cancellation)
    {
        foreach (var part in manifest.Parts)
        {
            var name = Path.GetFileName(part.Name);
            // No name in an archive decides where a file goes.
            var expected =
                part.Name is BackupManifest.SqlitePart or BackupManifest.PostgresPart
                || string.Equals(part.Name, BackupManifest.KeysPart + name, StringComparison.Ordinal);
            if (!expected || name is "" or "." or ".." || archive.GetEntry(part.Name) is not { } entry)
                throw Damaged(file, part.Name, "missing or out of place");
            var to = Path.Combine(OwnerOnly.Folder(Path.Combine(work, Path.GetDirectoryName(part.Name)!)).FullName, name);
            try
            {
                await entry.ExtractToFileAsync(to, cancellation);
            }
            catch (InvalidDataException)
            {
                throw Damaged(file, part.Name, "unreadable");
            }
            OwnerOnly.Close(to);
            await using var written = File.OpenRead(to);
            var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(written, cancellation));
            if (!string.Equals(hash, part.Sha256, StringComparison.Ordinal))
                throw Damaged(file, part.Name, $"SHA-256 {hash}");
        }
    }

    private async Task IntoFile(BackupManifest manifest, string file, string work, CancellationToken cancellation)
    {
        var unpacked = new StoreOptions(null, Path.Combine(work, "database"));
        if (!File.Exists(unpacked.File))
            throw Damaged(file, BackupManifest.SqlitePart, "missing");
        await using (var connection = new SqliteConnection($"Data Source={unpacked.File};Pooling=False"))
        {
            await connection.OpenAsync(cancellation);
            await using var check = connection.CreateCommand();
            check.CommandText = "PRAGMA quick_check;";
            if (await check.ExecuteScalarAsync(cancellation) is not "ok")
                throw Damaged(file, BackupManifest.SqlitePart, "a broken database");
        }
        await Trail(unpacked, manifest, file, cancellation);
        PutKeys(work);
        // A journal left by a kill belongs to the file that goes.
        File.Delete($"{store.File}-wal");
        File.Delete($"{store.File}-shm");
        File.Move(unpacked.File, store.File, overwrite: true);
    }

    private async Task IntoPostgres(BackupManifest manifest, string file, string work, bool replace, CancellationToken cancellation)
    {
        var dump = Path.Combine(work, BackupManifest.PostgresPart);
        if (!File.Exists(dump))
            throw Damaged(file, BackupManifest.PostgresPart, "missing");
        if (replace)
        {
            await using var connection = await Server(cancellation);
            await using var empty = new NpgsqlCommand("DROP SCHEMA public CASCADE; CREATE SCHEMA public;", connection);
            await empty.ExecuteNonQueryAsync(cancellation);
        }
        await PostgresPrograms.Run(
            "pg_restore",
            store.Connection!,
            ["--no-owner", "--no-privileges", "--single-transaction", "--exit-on-error", $"--dbname={Database}", dump],
            cancellation
        );
        PutKeys(work);
        await Trail(store, manifest, file, cancellation);
    }

    private string Database => new NpgsqlConnectionStringBuilder(store.Connection).Database!;

    private async Task<NpgsqlConnection> Server(CancellationToken cancellation)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(store.Connection) { Pooling = false }.ConnectionString);
        await connection.OpenAsync(cancellation);
        return connection;
    }

    private void PutKeys(string work)
    {
        if (Directory.Exists(store.Keys))
            Directory.Delete(store.Keys, recursive: true);
        if (Directory.Exists(Path.Combine(work, "keys")))
            Directory.Move(Path.Combine(work, "keys"), store.Keys);
    }

    private static async Task Trail(StoreOptions of, BackupManifest manifest, string file, CancellationToken cancellation)
    {
        await using var records = StoreRegistration.Open(of, pooled: false);
        var verdict = await new TrailReader(records).Verify(cancellation);
        var head = verdict.Lines == 0 ? "" : Convert.ToHexString(verdict.Head);
        if (verdict.Fault is { } fault)
            throw Damaged(file, "the trail", fault);
        if (verdict.Lines != manifest.TrailLines || !string.Equals(head, manifest.TrailHead, StringComparison.OrdinalIgnoreCase))
            throw Damaged(file, "the trail", $"{verdict.Lines} lines ending in {head}");
    }

    private static StoreException NotABackup(string file, string found) =>
        new(StoreCodes.NotABackup, file, found, $"{BackupManifest.Marker} 1", $"{file} is not a backup of Stipple: {found}.");

    private static StoreException Damaged(string file, string part, string found) =>
        new(StoreCodes.Damaged, $"{file}: {part}", found, "what the manifest says", $"{file} is damaged at {part}: {found}.");
}
