using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
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
        return services;
    }

    /// <summary>Points a context at the store.</summary>
    /// <param name="options">The context's options.</param>
    /// <param name="store">The store.</param>
    public static DbContextOptionsBuilder Use(DbContextOptionsBuilder options, StoreOptions store)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(store);
        return store.OnPostgres
            ? options.UseNpgsql(store.Connection, b => b.MigrationsAssembly("Stipple.Records.Postgres"))
            : options.UseSqlite(
                new SqliteConnectionStringBuilder { DataSource = store.File, DefaultTimeout = 30 }.ConnectionString,
                b => b.MigrationsAssembly("Stipple.Records.Sqlite")
            );
    }

    private static Microsoft.EntityFrameworkCore.Diagnostics.IInterceptor[] InterceptorsOf(IServiceProvider provider, StoreOptions store) =>
        store.OnPostgres
            ? [provider.GetRequiredService<ChangeKeeper>()]
            : [provider.GetRequiredService<ChangeKeeper>(), provider.GetRequiredService<SqliteManners>()];
}
