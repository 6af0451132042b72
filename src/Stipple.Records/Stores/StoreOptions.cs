namespace Stipple.Records.Stores;

/// <summary>Where records are kept.</summary>
/// <param name="Connection">
/// A connection string of PostgreSQL (<c>Host=...;Database=...</c>), or null for a SQLite file in <paramref name="Folder"/>.
/// </param>
/// <param name="Folder">Folder of the practice's own: database, keys, backups.</param>
public sealed record StoreOptions(string? Connection, string Folder)
{
    /// <summary>Whether records are kept by PostgreSQL.</summary>
    public bool OnPostgres => Connection is not null;

    /// <summary>The SQLite file.</summary>
    public string File => Path.Combine(Path.GetFullPath(Folder), "stipple.db");

    /// <summary>Folder of the keys that protect cookies and forms.</summary>
    public string Keys => Path.Combine(Path.GetFullPath(Folder), "keys");

    /// <summary>Folder of backups.</summary>
    public string Backups => Path.Combine(Path.GetFullPath(Folder), "backups");
}
