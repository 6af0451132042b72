using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Stipple.Records.Tests.Stores;

public sealed class MigrationTests(TestStores stores)
{
    [Theory, ClassData(typeof(BothStores))]
    public async Task Every_migration_applies_from_nothing(Store kind)
    {
        await using var store = new TestStore(stores.Empty(kind));

        await store.Do(records => records.Database.MigrateAsync());

        Assert.Empty(await store.Get(records => records.Database.GetPendingMigrationsAsync()));
        Assert.Equal(0, await store.Get(records => records.Patients.CountAsync()));
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task The_migrations_say_all_that_the_model_says(Store kind)
    {
        await using var store = await stores.Open(kind);

        await store.Do(records =>
        {
            Assert.False(records.Database.HasPendingModelChanges(), "run tools/add-migration");
            return Task.CompletedTask;
        });
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task The_database_refuses_to_change_or_take_away_a_line_of_the_trail(Store kind)
    {
        await using var store = await stores.Open(kind);
        await store.Add();
        await store.Trail.Write([]);

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => store.Sql($"""UPDATE "Trail" SET "What" = 'read'"""));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => store.Sql($"""DELETE FROM "Trail" """));
        if (kind is Store.Postgres)
            await Assert.ThrowsAsync<PostgresException>(() => store.Sql($"""TRUNCATE "Trail" """));

        Assert.Equal("make", (await store.Get(records => records.Trail.SingleAsync())).What);
        Assert.Null((await store.Verify()).Fault);
    }
}
