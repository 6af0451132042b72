using System.Security.Cryptography;
using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Stipple.Records.Stores;

namespace Stipple.Records.Trail;

/// <summary>
/// Writes the trail. Requests that come while a line is being written wait together and are committed together; each goes on
/// only when its lines are on the disk. Changes leave their notes in the store themselves, so that nothing is lost when the
/// process dies between a change and its line: the next writer finds the note.
/// </summary>
/// <param name="scopes">Makes contexts.</param>
public sealed class TrailWriter(IServiceScopeFactory scopes) : IAsyncDisposable
{
    // Any number will do, as long as no other job of this database takes the same.
    private const long ChainLock = 7_105_112_108_101;

    private readonly Channel<Waiting> queue = Channel.CreateUnbounded<Waiting>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Lock starting = new();
    private Task? loop;

    /// <summary>Writes lines for reads, and for all changes whose notes are in the store; returns when they are on the disk.</summary>
    /// <param name="reads">What was read or done without leaving a note; may be empty.</param>
    /// <exception cref="InvalidOperationException">The trail could not be written: what was asked for must not be answered.</exception>
    public Task Write(IReadOnlyCollection<TrailNote> reads)
    {
        lock (starting)
            loop ??= Task.Run(Run);
        var waiting = new Waiting(reads, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        if (!queue.Writer.TryWrite(waiting))
            throw new InvalidOperationException("The trail is closed.");
        return waiting.Done.Task;
    }

    /// <summary>Waits for the lines under way, then closes.</summary>
    public async ValueTask DisposeAsync()
    {
        queue.Writer.TryComplete();
        if (loop is not null)
            await loop;
    }

    private async Task Run()
    {
        var batch = new List<Waiting>();
        while (await queue.Reader.WaitToReadAsync())
        {
            batch.Clear();
            while (batch.Count < 500 && queue.Reader.TryRead(out var waiting))
                batch.Add(waiting);
            try
            {
                await Commit([.. batch.SelectMany(w => w.Reads)]);
                foreach (var waiting in batch)
                    waiting.Done.SetResult();
            }
            catch (Exception fault) when (fault is DbUpdateException or System.Data.Common.DbException or InvalidOperationException)
            {
                foreach (var waiting in batch)
                    waiting.Done.SetException(new InvalidOperationException("The trail could not be written.", fault));
            }
        }
    }

    private async Task Commit(List<TrailNote> reads)
    {
        await using var scope = scopes.CreateAsyncScope();
        var records = scope.ServiceProvider.GetRequiredService<RecordsContext>();
        await using var transaction = await records.Database.BeginTransactionAsync();
        if (scope.ServiceProvider.GetRequiredService<StoreOptions>().OnPostgres)
            await records.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({ChainLock})");

        var notes = await records.TrailNotes.OrderBy(n => n.Id).ToListAsync();
        var all = notes.Concat(reads).ToList();
        if (all.Count == 0)
            return;
        var keys = await KeysOf(records, [.. all.Select(n => n.PatientId).OfType<Guid>().Distinct()]);
        var head = await records.Trail.AsNoTracking().OrderByDescending(e => e.Number).FirstOrDefaultAsync();
        var (number, hash) = (head?.Number ?? 0, head?.Hash ?? TrailHash.Start);
        foreach (var note in all)
        {
            var key = note.PatientId is { } patient ? keys.GetValueOrDefault(patient) : null;
            var entry = new TrailEntry
            {
                Number = ++number,
                At = TrailHash.Whole(note.At),
                Who = note.Who,
                What = note.What,
                Kind = note.Kind,
                Subject = key?.Pseudonym,
                Item = ItemOf(note, key),
                Hash = [],
            };
            entry.Hash = hash = TrailHash.Of(hash, entry);
            records.Trail.Add(entry);
        }
        records.TrailNotes.RemoveRange(notes);
        // An erasure is written under the pseudonym, and then what leads to it is destroyed.
        foreach (var erased in all.Where(n => n is { What: "erase", Kind: nameof(Patients.Patient) }))
        {
            if (erased.PatientId is { } patient && keys.GetValueOrDefault(patient) is { } key)
                records.SubjectKeys.Remove(key);
        }
        await records.SaveChangesAsync();
        await transaction.CommitAsync();
    }

    private static async Task<Dictionary<Guid, SubjectKey>> KeysOf(RecordsContext records, List<Guid> patients)
    {
        var keys = await records.SubjectKeys.Where(k => patients.Contains(k.PatientId)).ToDictionaryAsync(k => k.PatientId);
        var missing = patients.Where(p => !keys.ContainsKey(p)).ToList();
        if (missing.Count == 0)
            return keys;
        // A key is made for those who exist only: an erased patient is never given a new one.
        foreach (var patient in await records.Patients.Where(p => missing.Contains(p.Id)).Select(p => p.Id).ToListAsync())
        {
            var key = new SubjectKey
            {
                PatientId = patient,
                Pseudonym = new Guid(RandomNumberGenerator.GetBytes(16)),
                Secret = RandomNumberGenerator.GetBytes(32),
            };
            keys[patient] = key;
            records.SubjectKeys.Add(key);
        }
        return keys;
    }

    // Entries of a patient are named by a keyed hash, which says nothing once the key is gone; others by their id.
    private static Guid? ItemOf(TrailNote note, SubjectKey? key) =>
        note switch
        {
            { EntryId: null } => null,
            { PatientId: null } => note.EntryId,
            _ when key is not null => new Guid(HMACSHA256.HashData(key.Secret, note.EntryId!.Value.ToByteArray(true)).AsSpan(0, 16), true),
            _ => null,
        };

    private sealed record Waiting(IReadOnlyCollection<TrailNote> Reads, TaskCompletionSource Done);
}
