namespace Stipple.Records.Stores;

/// <summary>
/// Held by the one process that serves a SQLite store, so that no restore takes the file from under it; the system lets go of
/// it when the process ends, however that ends. PostgreSQL serves many processes and says itself who is connected.
/// </summary>
public static class StoreLock
{
    /// <summary>Takes the lock.</summary>
    /// <param name="store">The store.</param>
    /// <returns>Dispose to let go.</returns>
    /// <exception cref="StoreException">Another process holds it.</exception>
    public static IDisposable Take(StoreOptions store)
    {
        ArgumentNullException.ThrowIfNull(store);
        Directory.CreateDirectory(store.Folder);
        if (store.OnPostgres)
            return new MemoryStream();
        try
        {
            return new FileStream(Path.Combine(store.Folder, "stipple.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            throw InUse(store.File);
        }
    }

    internal static StoreException InUse(string place) =>
        new(StoreCodes.InUse, place, "another process", "nobody", $"Another process is at work on {place}; stop it first.");
}
