using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Npgsql;
using Stipple.Records.Changes;
using Stipple.Records.Trail;

namespace Stipple.Records.Stores;

/// <summary>Adds the records to an application.</summary>
public static class StoreRegistration
{
    /// <summary>Adds context, trail and the interceptors they need. <see cref="ICaller"/> is the application's to add.</summary>
    /// <param name="services">The services.</param>
    /// <param name="store">Where records are kept.</param>
    public static IServiceCollection AddRecords(this IServiceCollection services, StoreOptions store)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddScoped<ICaller, SystemCaller>();
        services.AddSingleton(new StoreSwitch(store));
        services.AddScoped(provider => provider.GetRequiredService<StoreSwitch>().Current);
        services.AddScoped<ChangeKeeper>();
        services.AddSingleton<SqliteManners>();
        services.AddDbContext<RecordsContext>(
            (provider, options) =>
            {
                var current = provider.GetRequiredService<StoreOptions>();
                Use(options, current).AddInterceptors(InterceptorsOf(provider, current));
            }
        );
        services.AddSingleton<TrailWriter>();
        services.AddScoped<TrailReader>();
        services.AddSingleton<BackupWriter>();
        services.AddSingleton<BackupReader>();
        services.AddScoped<StoreUpdate>();
        return services;
    }

    /// <summary>Points a context at the store.</summary>
    /// <param name="options">The context's options.</param>
    /// <param name="store">The store.</param>
    /// <param name="pooled">Whether connections stay open for the next who asks.</param>
    public static DbContextOptionsBuilder Use(DbContextOptionsBuilder options, StoreOptions store, bool pooled = true)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(store);
        return store.OnPostgres
            ? options.UseNpgsql(
                pooled ? store.Connection : new NpgsqlConnectionStringBuilder(store.Connection) { Pooling = false }.ConnectionString,
                b => b.MigrationsAssembly("Stipple.Records.Postgres")
            )
            : options.UseSqlite(
                new SqliteConnectionStringBuilder
                {
                    DataSource = store.File,
                    DefaultTimeout = 30,
                    Pooling = pooled,
                }.ConnectionString,
                b => b.MigrationsAssembly("Stipple.Records.Sqlite")
            );
    }

    /// <summary>A context for looking, outside an application.</summary>
    internal static RecordsContext Open(StoreOptions store, bool pooled = true)
    {
        var options = new DbContextOptionsBuilder<RecordsContext>();
        Use(options, store, pooled);
        return new RecordsContext(options.Options);
    }

    private static Microsoft.EntityFrameworkCore.Diagnostics.IInterceptor[] InterceptorsOf(IServiceProvider provider, StoreOptions store) =>
        store.OnPostgres
            ? [provider.GetRequiredService<ChangeKeeper>()]
            : [provider.GetRequiredService<ChangeKeeper>(), provider.GetRequiredService<SqliteManners>()];
}
