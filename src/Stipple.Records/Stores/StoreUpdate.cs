using Microsoft.EntityFrameworkCore;

namespace Stipple.Records.Stores;

/// <summary>Brings a store to the form this version needs; what was there before is backed up first.</summary>
/// <param name="records">The store.</param>
/// <param name="backups">Makes the backup.</param>
public sealed class StoreUpdate(RecordsContext records, BackupWriter backups)
{
    /// <summary>Backups made before updates that are kept; a chosen value.</summary>
    public const int Kept = 5;

    /// <summary>Beginning of the name of backups made before updates.</summary>
    public const string Occasion = "before-update";

    /// <summary>Applies what is missing.</summary>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The migrations applied, and the backup made before; null where there was nothing yet.</returns>
    /// <exception cref="StoreException">A newer version wrote the store, or the backup failed: nothing was changed.</exception>
    public async Task<(IReadOnlyList<string> Applied, string? Backup)> Run(CancellationToken cancellation)
    {
        var known = records.Database.GetMigrations().ToList();
        var applied = (await records.Database.GetAppliedMigrationsAsync(cancellation)).ToList();
        if (applied.Except(known, StringComparer.Ordinal).ToList() is { Count: > 0 } unknown)
            throw new StoreException(
                StoreCodes.Newer,
                records.Database.GetDbConnection().Database,
                unknown[^1],
                $"up to {known[^1]}",
                $"A newer version of Stipple wrote this store ({unknown[^1]}). Start that version, or restore the backup it made before it changed the store."
            );
        var pending = known.Except(applied, StringComparer.Ordinal).ToList();
        if (pending.Count == 0)
            return ([], null);
        var backup = applied.Count == 0 ? null : backups.NameNow(Occasion);
        if (backup is not null)
        {
            await backups.Write(backup, cancellation);
            backups.Prune(Occasion, Kept);
        }
        await records.Database.MigrateAsync(cancellation);
        return (pending, backup);
    }
}
