using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Stipple.Records.Stores;
using Stipple.Records.Tests.Stores;

[assembly: AssemblyFixture(typeof(TestStores))]

namespace Stipple.Records.Tests.Stores;

/// <summary>Opens stores for tests: each its own, copied from one that was migrated once.</summary>
public sealed class TestStores : IDisposable
{
    private const string Pattern = "stipple_pattern";
    private readonly string folder = Directory.CreateTempSubdirectory("stipple-stores").FullName;
    private readonly Lazy<PostgresServer> server = new(() => new PostgresServer());
    private readonly Dictionary<Store, Lazy<Task>> patterns;
    private int opened;

    public TestStores() =>
        patterns = Enum.GetValues<Store>()
            .ToDictionary(s => s, s => new Lazy<Task>(() => Migrate(s == Store.Postgres ? OnPostgres(Pattern) : OnSqlite(Pattern))));

    /// <summary>The server, started when first asked for.</summary>
    public PostgresServer Server => server.Value;

    /// <summary>A store with all migrations, and nothing in it.</summary>
    public async Task<TestStore> Open(Store kind)
    {
        await patterns[kind].Value;
        var options = Empty(kind);
        if (kind is Store.Postgres)
        {
            var name = new NpgsqlConnectionStringBuilder(options.Connection).Database!;
            await OnServer($"CREATE DATABASE {name} TEMPLATE {Pattern}");
        }
        else
        {
            File.Copy(OnSqlite(Pattern).File, options.File);
        }
        return new TestStore(options);
    }

    /// <summary>Where a store could be: nothing is there yet, on PostgreSQL not even the database.</summary>
    public StoreOptions Empty(Store kind)
    {
        var name = $"stipple_{Interlocked.Increment(ref opened)}";
        return kind is Store.Postgres ? OnPostgres(name) : OnSqlite(name);
    }

    /// <summary>Tells the server something, outside any store.</summary>
    public async Task OnServer(string command)
    {
        await using var connection = new NpgsqlConnection(Server.Connection("postgres"));
        await connection.OpenAsync();
        await using var told = new NpgsqlCommand(command, connection);
        await told.ExecuteNonQueryAsync();
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
        if (server.IsValueCreated)
            server.Value.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private StoreOptions OnSqlite(string name) => new(null, Directory.CreateDirectory(Path.Combine(folder, name)).FullName);

    private StoreOptions OnPostgres(string name) =>
        new(Server.Connection(name), Directory.CreateDirectory(Path.Combine(folder, name)).FullName);

    private static async Task Migrate(StoreOptions options)
    {
        await using (var store = new TestStore(options))
            await store.Do(records => records.Database.MigrateAsync());
        // Neither a journal beside the file nor an open connection may stand in the way of copying.
        SqliteConnection.ClearAllPools();
        if (options.OnPostgres)
            NpgsqlConnection.ClearPool(new NpgsqlConnection(options.Connection));
    }
}
