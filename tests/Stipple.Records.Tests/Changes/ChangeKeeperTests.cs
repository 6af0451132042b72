using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Stipple.Records.Patients;
using Stipple.Records.Tests.Stores;

namespace Stipple.Records.Tests.Changes;

public sealed class ChangeKeeperTests(TestStores stores)
{
    [Theory, ClassData(typeof(BothStores))]
    public async Task What_an_entry_said_before_is_kept_with_each_correction(Store kind)
    {
        await using var store = await stores.Open(kind);
        var patient = await store.Add(given: "Mria");

        await Rename(store, patient.Id, "Maria");
        await Rename(store, patient.Id, "María");

        var revisions = await store.Get(r => r.Revisions.OrderBy(v => v.Version).ToListAsync());
        Assert.Equal([1, 2], revisions.Select(r => r.Version));
        Assert.Equal(["Mria", "Maria"], revisions.Select(r => JsonDocument.Parse(r.Was).RootElement.GetProperty("Given").GetString()));
        Assert.All(
            revisions,
            r => Assert.Equal((nameof(Patient), patient.Id, patient.Id, TestCaller.Somebody), (r.Kind, r.EntryId, r.PatientId, r.By))
        );
        var now = await store.Get(r => r.Patients.SingleAsync());
        Assert.Equal(("María", 3, TestCaller.Somebody), (now.Given, now.Version, now.MadeBy));
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task Of_two_who_correct_the_same_version_the_second_is_refused_and_nothing_of_it_is_kept(Store kind)
    {
        await using var store = await stores.Open(kind);
        var patient = await store.Add();
        await store.Do(async mine =>
        {
            var seen = await mine.Patients.SingleAsync();
            await Rename(store, patient.Id, "First");
            seen.Given = "Second";
            await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => mine.SaveChangesAsync(TestContext.Current.CancellationToken));
        });

        Assert.Equal("First", (await store.Get(r => r.Patients.SingleAsync())).Given);
        Assert.Equal(1, await store.Get(r => r.Revisions.CountAsync()));
        // One note for making the patient, one for the correction that was kept.
        Assert.Equal(2, await store.Get(r => r.TrailNotes.CountAsync()));
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task What_is_erased_leaves_no_revision(Store kind)
    {
        await using var store = await stores.Open(kind);
        await store.Add();

        await store.Do(async records =>
        {
            records.Remove(await records.Patients.SingleAsync());
            await records.SaveChangesAsync();
        });

        Assert.Equal(0, await store.Get(r => r.Revisions.CountAsync()));
        Assert.Equal(["make", "erase"], await store.Get(r => r.TrailNotes.OrderBy(n => n.Id).Select(n => n.What).ToListAsync()));
    }

    private static Task Rename(TestStore store, Guid id, string given) =>
        store.Do(async records =>
        {
            (await records.Patients.SingleAsync(p => p.Id == id)).Given = given;
            await records.SaveChangesAsync();
        });
}
