using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Stipple.Records.Patients;
using Stipple.Records.Tests.Stores;
using Stipple.Records.Trail;

namespace Stipple.Records.Tests.Trail;

public sealed class TrailTests(TestStores stores)
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    [Theory, ClassData(typeof(BothStores))]
    public async Task Two_hundred_who_write_at_once_get_numbers_without_gaps_and_a_sound_chain(Store kind)
    {
        await using var store = await stores.Open(kind);
        var patient = await store.Add();

        await Task.WhenAll(Enumerable.Range(0, 200).Select(i => Task.Run(() => store.Trail.Write([Read(patient.Id, $"page-{i}")]))));

        var lines = await store.Get(r => r.Trail.OrderBy(e => e.Number).ToListAsync());
        Assert.Equal(Enumerable.Range(1, 201).Select(i => (long)i), lines.Select(e => e.Number));
        Assert.Equal(200, lines.Where(e => e.What == "read").Select(e => e.Kind).Distinct(StringComparer.Ordinal).Count());
        var verdict = await store.Verify();
        Assert.Equal((201L, null), (verdict.Lines, verdict.Fault));
        Assert.Equal(lines[^1].Hash, verdict.Head);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task Two_processes_on_one_store_write_one_chain(Store kind)
    {
        await using var store = await stores.Open(kind);
        await using var other = new TestStore(store.Options);
        var patient = await store.Add();

        await Task.WhenAll(
            Enumerable.Range(0, 60).Select(i => Task.Run(() => (i % 2 == 0 ? store : other).Trail.Write([Read(patient.Id, $"page-{i}")])))
        );

        var verdict = await store.Verify();
        Assert.Equal((61L, null), (verdict.Lines, verdict.Fault));
    }

    public static TheoryData<Store, string> Tamperings
    {
        get
        {
            var data = new TheoryData<Store, string>();
            string[] ways =
            [
                """UPDATE "Trail" SET "At" = (SELECT "At" FROM "Trail" WHERE "Number" = 5) WHERE "Number" = 3""",
                """UPDATE "Trail" SET "Who" = (SELECT "Subject" FROM "Trail" WHERE "Number" = 3) WHERE "Number" = 3""",
                """UPDATE "Trail" SET "What" = 'export' WHERE "Number" = 3""",
                """UPDATE "Trail" SET "Kind" = 'other' WHERE "Number" = 3""",
                """UPDATE "Trail" SET "Subject" = NULL WHERE "Number" = 3""",
                """UPDATE "Trail" SET "Item" = "Subject" WHERE "Number" = 3""",
                """UPDATE "Trail" SET "Hash" = (SELECT "Hash" FROM "Trail" WHERE "Number" = 4) WHERE "Number" = 3""",
                """DELETE FROM "Trail" WHERE "Number" = 3""",
                """DELETE FROM "Trail" WHERE "Number" = 1""",
                // Two lines change places.
                """UPDATE "Trail" SET "Number" = 100 - "Number" WHERE "Number" IN (3, 4); UPDATE "Trail" SET "Number" = "Number" - 93 WHERE "Number" = 97; UPDATE "Trail" SET "Number" = "Number" - 93 WHERE "Number" = 96""",
            ];
            foreach (var store in Enum.GetValues<Store>())
            foreach (var way in ways)
                data.Add(store, way);
            return data;
        }
    }

    [Theory, MemberData(nameof(Tamperings))]
    public async Task Whatever_is_changed_taken_away_or_moved_is_found(Store kind, string tampering)
    {
        await using var store = await stores.Open(kind);
        var patient = await store.Add();
        for (var i = 0; i < 5; i++)
            await store.Trail.Write([Read(patient.Id, $"page-{i}", Noon.AddMinutes(i))]);
        Assert.Null((await store.Verify()).Fault);
        await Untrigger(store, kind);

        await store.Do(records => records.Database.ExecuteSqlRawAsync(tampering));

        Assert.NotNull((await store.Verify()).Fault);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task Lines_cut_off_at_the_end_are_found_by_whoever_kept_the_head(Store kind)
    {
        await using var store = await stores.Open(kind);
        var patient = await store.Add();
        await store.Trail.Write([Read(patient.Id, "page")]);
        var before = await store.Verify();
        await Untrigger(store, kind);

        await store.Sql($"""DELETE FROM "Trail" WHERE "Number" = 2""");

        var after = await store.Verify();
        Assert.Null(after.Fault);
        Assert.NotEqual((before.Lines, Convert.ToHexString(before.Head)), (after.Lines, Convert.ToHexString(after.Head)));
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task A_change_whose_writer_died_is_written_by_the_next(Store kind)
    {
        await using var store = await stores.Open(kind);
        var patient = await store.Add();
        Assert.Equal((0, 1), (await store.Get(r => r.Trail.CountAsync()), await store.Get(r => r.TrailNotes.CountAsync())));

        await using (var next = new TestStore(store.Options))
            await next.Trail.Write([]);

        var line = await store.Get(r => r.Trail.SingleAsync());
        Assert.Equal(("make", nameof(Patient), TestCaller.Somebody), (line.What, line.Kind, line.Who));
        Assert.Equal(0, await store.Get(r => r.TrailNotes.CountAsync()));
        Assert.NotEqual(patient.Id, line.Subject);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task Erasure_destroys_the_key_and_the_trail_stays_sound_without_telling_of_whom(Store kind)
    {
        await using var store = await stores.Open(kind);
        var patient = await store.Add();
        await store.Trail.Write([Read(patient.Id, "page")]);
        var pseudonym = (await store.Get(r => r.SubjectKeys.SingleAsync())).Pseudonym;

        await store.Do(async records =>
        {
            records.Remove(await records.Patients.SingleAsync());
            await records.SaveChangesAsync();
        });
        await store.Trail.Write([Read(patient.Id, "page")]);

        Assert.Equal(0, await store.Get(r => r.SubjectKeys.CountAsync()));
        var lines = await store.Get(r => r.Trail.OrderBy(e => e.Number).ToListAsync());
        Assert.Equal(["make", "read", "erase", "read"], lines.Select(e => e.What));
        Assert.All(lines.Take(3), line => Assert.Equal(pseudonym, line.Subject));
        Assert.Empty(await store.With<TrailReader, IReadOnlyList<TrailEntry>>(t => t.Of(patient.Id, 10, CancellationToken.None)));
        Assert.Null((await store.Verify()).Fault);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task No_line_holds_an_id_of_the_record_or_anything_worked_out_from_it_without_the_key(Store kind)
    {
        await using var store = await stores.Open(kind);
        var patient = await store.Add();
        await store.Trail.Write([]);

        var line = await store.Get(r => r.Trail.SingleAsync());
        var id = patient.Id.ToByteArray(true);
        Guid[] guesses =
        [
            patient.Id,
            new(SHA256.HashData(id).AsSpan(0, 16), true),
            new(SHA512.HashData(id).AsSpan(0, 16), true),
            new(HMACSHA256.HashData(new byte[32], id).AsSpan(0, 16), true),
        ];
        Assert.DoesNotContain(line.Subject!.Value, guesses);
        Assert.DoesNotContain(line.Item!.Value, guesses);
        // The same patient filed anew, in another store, is another pseudonym: it is drawn, not worked out.
        await using var elsewhere = await stores.Open(kind);
        await elsewhere.Do(async records =>
        {
            records.Add(
                new Patient
                {
                    Id = patient.Id,
                    Given = patient.Given,
                    Family = patient.Family,
                    Birth = patient.Birth,
                }
            );
            await records.SaveChangesAsync();
        });
        await elsewhere.Trail.Write([]);
        Assert.NotEqual(line.Subject, (await elsewhere.Get(r => r.Trail.SingleAsync())).Subject);
        // With the key, and only with it, the entry can be told.
        var key = await store.Get(r => r.SubjectKeys.SingleAsync());
        Assert.Equal(new Guid(HMACSHA256.HashData(key.Secret, id).AsSpan(0, 16), true), line.Item);
    }

    // Whoever holds the file or owns the database can take the triggers away; the chain is for them.
    private static async Task Untrigger(TestStore store, Store kind)
    {
        if (kind is Store.Postgres)
            await store.Sql($"""DROP TRIGGER "TrailNeverChanges" ON "Trail"; DROP TRIGGER "TrailNeverShrinks" ON "Trail";""");
        else
            await store.Sql($"""DROP TRIGGER "TrailNeverChanges"; DROP TRIGGER "TrailNeverShrinks";""");
    }

    private static TrailNote Read(Guid patient, string page, DateTimeOffset? at = null) =>
        new()
        {
            At = at ?? Noon,
            Who = TestCaller.Somebody,
            What = "read",
            Kind = page,
            PatientId = patient,
            EntryId = patient,
        };
}
