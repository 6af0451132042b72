using System.IO.Compression;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;
using Stipple.Records.Stores;

namespace Stipple.Records.Tests.Stores;

public sealed class BackupTests(TestStores stores)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothStores))]
    public async Task What_was_backed_up_comes_back_after_everything_was_destroyed_and_the_trail_is_sound(Store kind)
    {
        await using var store = await stores.Open(kind);
        Directory.CreateDirectory(store.Options.Keys);
        await File.WriteAllTextAsync(Path.Combine(store.Options.Keys, "key-1.xml"), "<key/>", Stop);
        var patient = await store.Add();
        await store.Trail.Write([]);
        var before = await store.Verify();
        var archive = await Backup(store);
        await store.Add("Kept", "Later");

        await Destroy(store, kind);
        await new BackupReader(store.Options).Restore(archive, replace: true, Stop);

        await using var back = new TestStore(store.Options);
        Assert.Equal([patient.Id], await back.Get(r => r.Patients.Select(p => p.Id).ToListAsync()));
        Assert.Equal("<key/>", await File.ReadAllTextAsync(Path.Combine(store.Options.Keys, "key-1.xml"), Stop));
        var after = await back.Verify();
        Assert.Equal((before.Lines, Convert.ToHexString(before.Head), null), (after.Lines, Convert.ToHexString(after.Head), after.Fault));
        // What came back starts and works on, and still refuses to change the trail.
        await back.With<StoreUpdate, (IReadOnlyList<string>, string?)>(u => u.Run(Stop));
        await back.Add("One", "More");
        await back.Trail.Write([]);
        Assert.Equal((2L, null), ((await back.Verify()).Lines, (await back.Verify()).Fault));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => back.Sql($"""DELETE FROM "Trail" """));
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task A_backup_made_while_people_write_is_of_one_moment(Store kind)
    {
        await using var store = await stores.Open(kind);
        using var done = new CancellationTokenSource();
        var made = 0;
        var writers = Enumerable
            .Range(0, 4)
            .Select(_ =>
                Task.Run(
                    async () =>
                    {
                        while (!done.IsCancellationRequested)
                        {
                            await store.Add();
                            await store.Trail.Write([]);
                            Interlocked.Increment(ref made);
                        }
                    },
                    Stop
                )
            )
            .ToList();
        while (Volatile.Read(ref made) < 5)
            await Task.Delay(5, Stop);
        var archive = await Backup(store);
        await done.CancelAsync();
        await Task.WhenAll(writers);

        await Forget(store, kind);
        await new BackupReader(store.Options).Restore(archive, replace: true, Stop);

        await using var back = new TestStore(store.Options);
        await back.Trail.Write([]);
        Assert.Null((await back.Verify()).Fault);
        // Each patient is there whole, with a line of the trail and the keys to find them by.
        var patients = await back.Get(r => r.Patients.CountAsync());
        Assert.True(patients >= 5);
        Assert.Equal(patients, await back.Get(r => r.Trail.CountAsync(t => t.What == "make")));
        Assert.Equal(patients, await back.Get(r => r.PatientTerms.Select(t => t.PatientId).Distinct().CountAsync()));
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task Records_are_not_replaced_unless_that_is_said(Store kind)
    {
        await using var store = await stores.Open(kind);
        await store.Add();
        var archive = await Backup(store);
        var later = await store.Add();
        await Forget(store, kind);

        var refused = await Assert.ThrowsAsync<StoreException>(() =>
            new BackupReader(store.Options).Restore(archive, replace: false, Stop)
        );

        Assert.Equal(StoreCodes.NotEmpty, refused.Code);
        Assert.True(await store.Get(r => r.Patients.AnyAsync(p => p.Id == later.Id)));
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task A_backup_goes_into_an_empty_place(Store kind)
    {
        await using var store = await stores.Open(kind);
        var patient = await store.Add();
        var archive = await Backup(store);
        var elsewhere = stores.Empty(kind);
        if (kind is Store.Postgres)
            await stores.OnServer($"CREATE DATABASE {new NpgsqlConnectionStringBuilder(elsewhere.Connection).Database}");

        await new BackupReader(elsewhere).Restore(archive, replace: false, Stop);

        await using var moved = new TestStore(elsewhere);
        Assert.Equal(patient.Id, (await moved.Get(r => r.Patients.SingleAsync())).Id);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task A_store_at_work_is_not_replaced(Store kind)
    {
        await using var store = await stores.Open(kind);
        await store.Add();
        var archive = await Backup(store);
        using var held = StoreLock.Take(store.Options);
        await using var connected = new NpgsqlConnection(store.Options.Connection);
        if (kind is Store.Postgres)
            await connected.OpenAsync(Stop);

        var refused = await Assert.ThrowsAsync<StoreException>(() => new BackupReader(store.Options).Restore(archive, replace: true, Stop));

        Assert.Equal(StoreCodes.InUse, refused.Code);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task A_backup_that_was_changed_is_refused_and_what_is_there_stays(Store kind)
    {
        await using var store = await stores.Open(kind);
        var patient = await store.Add();
        await store.Trail.Write([]);
        var archive = await Backup(store);
        using (var zip = ZipFile.Open(archive, ZipArchiveMode.Update))
        {
            var part = zip.Entries.Single(e => e.FullName.StartsWith("database/", StringComparison.Ordinal));
            using var stream = part.Open();
            stream.Seek(-1, SeekOrigin.End);
            stream.WriteByte(0x5a);
        }
        await Forget(store, kind);

        var refused = await Assert.ThrowsAsync<StoreException>(() => new BackupReader(store.Options).Restore(archive, replace: true, Stop));

        Assert.Equal(StoreCodes.Damaged, refused.Code);
        Assert.Equal(patient.Id, (await store.Get(r => r.Patients.SingleAsync())).Id);
    }

    [Fact]
    public async Task What_is_not_a_backup_or_of_the_other_store_or_reaches_outside_is_refused()
    {
        await using var store = await stores.Open(Store.Sqlite);
        await store.Add();
        var reader = new BackupReader(stores.Empty(Store.Sqlite));
        var folder = store.Options.Folder;

        async Task<string> Code(string file) => (await Assert.ThrowsAsync<StoreException>(() => reader.Restore(file, false, Stop))).Code;
        string Made(string name, string manifest)
        {
            var file = Path.Combine(folder, name);
            using var zip = ZipFile.Open(file, ZipArchiveMode.Create);
            using var told = zip.CreateEntry(BackupManifest.FileName).Open();
            told.Write(Encoding.UTF8.GetBytes(manifest));
            return file;
        }

        var schema = (await store.Get(r => r.Database.GetAppliedMigrationsAsync())).Last();
        await File.WriteAllTextAsync(Path.Combine(folder, "text.zip"), "no archive", Stop);
        Assert.Equal(StoreCodes.NothingThere, await Code(Path.Combine(folder, "nowhere.zip")));
        Assert.Equal(StoreCodes.NotABackup, await Code(Path.Combine(folder, "text.zip")));
        Assert.Equal(StoreCodes.NotABackup, await Code(Made("a.zip", "{}")));
        Assert.Equal(StoreCodes.NotABackup, await Code(Made("b.zip", "{")));
        Assert.Equal(StoreCodes.OtherKind, await Code(Made("c.zip", Manifest("postgres", schema, "keys/a"))));
        Assert.Equal(StoreCodes.Newer, await Code(Made("d.zip", Manifest("sqlite", "29991231000000_Future", "keys/a"))));
        Assert.Equal(StoreCodes.Damaged, await Code(Made("e.zip", Manifest("sqlite", schema, "keys/../../escaped"))));
        Assert.Equal(
            StoreCodes.FileThere,
            (await Assert.ThrowsAsync<StoreException>(() => Writer(store).Write(Path.Combine(folder, "a.zip"), Stop))).Code
        );
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task Before_a_migration_what_is_there_is_backed_up_and_only_the_latest_are_kept(Store kind)
    {
        await using var store = await stores.Open(kind);
        var patient = await store.Add();
        await store.Trail.Write([]);
        var first = (await store.Get(r => r.Database.GetAppliedMigrationsAsync())).First();
        await store.Do(r => r.GetService<IMigrator>().MigrateAsync(first));
        Directory.CreateDirectory(store.Options.Backups);
        for (var i = 1; i <= 7; i++)
            await File.WriteAllTextAsync(Path.Combine(store.Options.Backups, $"{StoreUpdate.Occasion}-2020010{i}-000000.zip"), "", Stop);
        await File.WriteAllTextAsync(Path.Combine(store.Options.Backups, "stipple-20200101-000000.zip"), "", Stop);

        var (applied, backup) = await store.With<StoreUpdate, (IReadOnlyList<string>, string?)>(u => u.Run(Stop));

        Assert.NotEmpty(applied);
        Assert.Equal(StoreUpdate.Kept + 1, Directory.GetFiles(store.Options.Backups).Length);
        Assert.Equal(([], null), await store.With<StoreUpdate, (IReadOnlyList<string>, string?)>(u => u.Run(Stop)));
        // The update goes wrong beyond repair: the version before comes back.
        await Destroy(store, kind);
        var manifest = await new BackupReader(store.Options).Restore(backup!, replace: true, Stop);
        Assert.Equal(first, manifest.Schema);
        await using var back = new TestStore(store.Options);
        await back.With<StoreUpdate, (IReadOnlyList<string>, string?)>(u => u.Run(Stop));
        Assert.Equal(patient.Id, (await back.Get(r => r.Patients.SingleAsync())).Id);
        Assert.Null((await back.Verify()).Fault);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task A_store_of_a_newer_version_is_left_alone(Store kind)
    {
        await using var store = await stores.Open(kind);
        await store.Sql(
            $"""INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('29991231000000_Future', '99')"""
        );

        var refused = await Assert.ThrowsAsync<StoreException>(() =>
            store.With<StoreUpdate, (IReadOnlyList<string>, string?)>(u => u.Run(Stop))
        );

        Assert.Equal(StoreCodes.Newer, refused.Code);
    }

    private static string Manifest(string store, string schema, string part) =>
        $$"""
            { "format": "stipple-backup", "version": 1, "made": "2026-11-22T00:00:00Z", "program": "9.9.9", "store": "{{store}}",
              "schema": "{{schema}}", "trailLines": 0, "trailHead": "", "parts": [{ "name": "{{part}}", "bytes": 0, "sha256": "" }] }
            """;

    private static BackupWriter Writer(TestStore store) => new(store.Options, TimeProvider.System);

    private static async Task<string> Backup(TestStore store)
    {
        var archive = Path.Combine(store.Options.Backups, "stipple.zip");
        await Writer(store).Write(archive, Stop);
        Assert.Equal([archive], Directory.GetFiles(store.Options.Backups));
        return archive;
    }

    // The server is gone; nothing is connected.
    private static Task Forget(TestStore store, Store kind)
    {
        SqliteConnection.ClearAllPools();
        if (kind is Store.Postgres)
            NpgsqlConnection.ClearPool(new NpgsqlConnection(store.Options.Connection));
        return Task.CompletedTask;
    }

    private static async Task Destroy(TestStore store, Store kind)
    {
        if (kind is Store.Postgres)
            await store.Sql($"""DROP SCHEMA public CASCADE; CREATE SCHEMA public; CREATE TABLE "Rubble" (x int)""");
        await Forget(store, kind);
        if (kind is Store.Sqlite)
            await File.WriteAllTextAsync(store.Options.File, "rubble", Stop);
        if (Directory.Exists(store.Options.Keys))
            Directory.Delete(store.Options.Keys, recursive: true);
    }
}
