using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Stipple.Records;
using Stipple.Records.Patients;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.Houses;
using Stipple.Web.Wording;

namespace Stipple.Web.Patients.Importing;

/// <summary>Looks at a list of patients, and imports it when the hash says that it was looked at.</summary>
internal sealed class ImportPatients(RecordsContext records, HouseKeeper house, Texts texts) : IHandler
{
    public async Task<Outcome<ImportReport>> Do(ImportInput input, CancellationToken cancellation)
    {
        var today = await house.Today(cancellation);
        var list = ImportList.Read(input.Text, input.Dates, person => person.FaultsOn(today, texts));
        var id = input.Id ?? Guid.CreateVersion7();
        if (input.Hash is { } seen && !string.Equals(seen, list.Hash, StringComparison.Ordinal))
            return Outcome<ImportReport>.Refused(
                new FormFault(FormCodes.ChangedMeanwhile, "hash", seen, list.Hash, texts["import.changed"])
            );
        var people = list.People.ConvertAll(p => (p.Line, Patient: p.Person.ToPatient(IdOf(id, p.Line))));
        var already = await Already([.. people.Select(p => p.Patient.Id)], cancellation);
        var twins = await Twins(people, already, cancellation);
        var take = (input.Take ?? "")
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(n => int.Parse(n, CultureInfo.InvariantCulture))
            .ToHashSet();
        var waiting = twins.Select(t => t.Line).Where(line => !take.Contains(line)).ToHashSet();
        var ready = people.Where(p => !waiting.Contains(p.Line)).Select(p => p.Patient).ToList();
        int? imported = input.Hash is null ? null : await Keep([.. ready.Where(p => !already.Contains(p.Id))], cancellation);
        return new ImportReport(list.Hash, id, list.Rows, list.Columns, list.Faults, twins, ready.Count, imported);
    }

    // All or nothing: a list half imported would have to be sorted out by hand.
    private async Task<int> Keep(List<Patient> patients, CancellationToken cancellation)
    {
        await using var transaction = await records.Database.BeginTransactionAsync(cancellation);
        foreach (var some in patients.Chunk(500))
        {
            records.AddRange(some.Cast<object>());
            records.AddRange(some.SelectMany(SearchKeys.Of));
            await records.SaveChangesAsync(cancellation);
            records.ChangeTracker.Clear();
        }
        await transaction.CommitAsync(cancellation);
        return patients.Count;
    }

    // Those whom this very import made before.
    private async Task<HashSet<Guid>> Already(List<Guid> ids, CancellationToken cancellation)
    {
        var found = new HashSet<Guid>();
        foreach (var some in ids.Chunk(500))
            found.UnionWith(await records.Patients.Where(p => some.Contains(p.Id)).Select(p => p.Id).ToListAsync(cancellation));
        return found;
    }

    private async Task<List<ImportTwin>> Twins(
        List<(int Line, Patient Patient)> people,
        HashSet<Guid> already,
        CancellationToken cancellation
    )
    {
        var born = await new PatientDuplicates(records).Born([.. people.Select(p => p.Patient.Birth)], cancellation);
        var twins = new List<ImportTwin>();
        var earlier = new Dictionary<DateOnly, List<(int Line, string Name)>>();
        foreach (var (line, person) in people.Where(p => !already.Contains(p.Patient.Id)))
        {
            if (born[person.Birth].FirstOrDefault(p => !already.Contains(p.Id) && NameLikeness.Alike(p.Name, person.Name)) is { } here)
                twins.Add(new ImportTwin(line, person.Name, person.Birth, here.Id, here.Name, null));
            var sameDay = earlier.TryGetValue(person.Birth, out var lines) ? lines : earlier[person.Birth] = [];
            if (sameDay.Find(e => NameLikeness.Alike(e.Name, person.Name)) is { Line: > 0 } twice)
                twins.Add(new ImportTwin(line, person.Name, person.Birth, null, twice.Name, twice.Line));
            sameDay.Add((line, person.Name));
        }
        return twins;
    }

    // The same line of the same import has the same id, however often it is sent. The time part keeps it among its neighbours.
    private static Guid IdOf(Guid import, int line)
    {
        Span<byte> seed = stackalloc byte[20];
        import.TryWriteBytes(seed, bigEndian: true, out _);
        BinaryPrimitives.WriteInt32BigEndian(seed[16..], line);
        Span<byte> id = stackalloc byte[32];
        SHA256.HashData(seed, id);
        seed[..6].CopyTo(id);
        id[6] = (byte)((id[6] & 0x0F) | 0x70);
        id[8] = (byte)((id[8] & 0x3F) | 0x80);
        return new Guid(id[..16], bigEndian: true);
    }
}
