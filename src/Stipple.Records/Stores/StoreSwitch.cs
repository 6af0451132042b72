namespace Stipple.Records.Stores;

/// <summary>
/// Which store is in use: the practice's own, or, until there is a practice, the demonstration's in a folder beside it. What is
/// chosen is kept as an empty file, so that a restart shows the same.
/// </summary>
/// <param name="own">The practice's own store.</param>
public sealed class StoreSwitch(StoreOptions own)
{
    private volatile bool demonstrating = File.Exists(MarkOf(own));

    /// <summary>The store of the demonstration: always SQLite.</summary>
    public StoreOptions Demonstration { get; } = new(null, Path.Combine(own.Folder, "demonstration"));

    /// <summary>The practice's own store.</summary>
    public StoreOptions Own => own;

    /// <summary>The store in use.</summary>
    public StoreOptions Current => demonstrating ? Demonstration : own;

    /// <summary>Whether the demonstration is in use.</summary>
    public bool Demonstrating => demonstrating;

    /// <summary>Turns to the demonstration.</summary>
    public void Demonstrate()
    {
        File.WriteAllBytes(MarkOf(own), []);
        demonstrating = true;
    }

    /// <summary>Turns back to the practice's own store, and deletes the demonstration.</summary>
    public void Return()
    {
        demonstrating = false;
        File.Delete(MarkOf(own));
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (Directory.Exists(Demonstration.Folder))
            Directory.Delete(Demonstration.Folder, recursive: true);
    }

    private static string MarkOf(StoreOptions own) => Path.Combine(own.Folder, "demonstration.on");
}
