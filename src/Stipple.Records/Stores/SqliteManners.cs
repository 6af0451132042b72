using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Stipple.Records.Stores;

/// <summary>
/// Opens every SQLite connection so that readers never wait for a writer, what is confirmed is on the disk, references hold,
/// and a page of the database stays in memory.
/// </summary>
public sealed class SqliteManners : DbConnectionInterceptor
{
    private const string Pragmas =
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=10000; PRAGMA cache_size=-16000; PRAGMA secure_delete=ON;";

    // EF looks with such a connection whether the file is there; it may not change how a file just restored keeps its journal.
    private const string LookingOnly = "Mode=ReadOnly";

    /// <inheritdoc/>
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        ArgumentNullException.ThrowIfNull(connection);
        if (connection.ConnectionString.Contains(LookingOnly, StringComparison.OrdinalIgnoreCase))
            return;
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    /// <inheritdoc/>
    public override async Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(connection);
        if (connection.ConnectionString.Contains(LookingOnly, StringComparison.OrdinalIgnoreCase))
            return;
        await using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
