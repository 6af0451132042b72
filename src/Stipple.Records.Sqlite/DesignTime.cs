using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.DependencyInjection;
using Stipple.Records.Stores;

namespace Stipple.Records.Sqlite;

/// <summary>Lets the migration tool make a context without the application.</summary>
public sealed class DesignTime : IDesignTimeDbContextFactory<RecordsContext>
{
    /// <inheritdoc/>
    public RecordsContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<RecordsContext>();
        StoreRegistration.Use(options, new Stores.StoreOptions(null, "."));
        // Identity makes the table of passkeys from its third schema on, and learns of it from the application's services.
        options.UseApplicationServiceProvider(
            new ServiceCollection()
                .Configure<IdentityOptions>(o => o.Stores.SchemaVersion = IdentitySchemaVersions.Version3)
                .BuildServiceProvider()
        );
        return new RecordsContext(options.Options);
    }
}
