using System.Data.Common;

namespace Stipple.Records.Stores;

/// <summary>What a store said about itself at the moment of a backup.</summary>
/// <param name="Schema">The last migration.</param>
/// <param name="Lines">Lines of the trail.</param>
/// <param name="Head">Hash of the last, in hexadecimal.</param>
internal sealed record Snapshot(string Schema, long Lines, string Head)
{
    public static async Task<Snapshot> Of(DbConnection connection, string place, CancellationToken cancellation)
    {
        var schema = await One(connection, """SELECT max("MigrationId") FROM "__EFMigrationsHistory";""", place, cancellation);
        await using var last = connection.CreateCommand();
        last.CommandText = """SELECT "Number", "Hash" FROM "Trail" ORDER BY "Number" DESC LIMIT 1;""";
        await using var row = await last.ExecuteReaderAsync(cancellation);
        return await row.ReadAsync(cancellation)
            ? new Snapshot(schema, row.GetInt64(0), Convert.ToHexString(row.GetFieldValue<byte[]>(1)))
            : new Snapshot(schema, 0, "");
    }

    private static async Task<string> One(DbConnection connection, string question, string place, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = question;
        try
        {
            if (await command.ExecuteScalarAsync(cancellation) is string answer)
                return answer;
        }
        catch (DbException)
        {
            // The table of migrations is not there: neither is anything else.
        }
        throw new StoreException(StoreCodes.NothingThere, place, "no records", "a store in use", $"There are no records at {place} yet.");
    }
}
