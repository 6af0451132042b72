using Microsoft.EntityFrameworkCore;
using Stipple.Records;
using Stipple.Records.Patients;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.Houses;
using Stipple.Web.Wording;

namespace Stipple.Web.Patients;

/// <summary>Creates a patient, or corrects one.</summary>
internal sealed class KeepPatient(RecordsContext records, HouseKeeper house, Texts texts) : IHandler
{
    public async Task<Outcome<PatientView>> Create(PatientInput input, CancellationToken cancellation)
    {
        if (input.FaultsOn(await house.Today(cancellation), texts) is { Count: > 0 } faults)
            return Outcome<PatientView>.Refused(faults);
        var id = input.Id ?? Guid.CreateVersion7();
        // The same form sent twice: the first made the record.
        if (await records.Patients.AsNoTracking().FirstOrDefaultAsync(p => p.Id == id, cancellation) is { } already)
            return PatientView.Of(already);
        var patient = input.ToPatient(id);
        records.Add(patient);
        records.AddRange(SearchKeys.Of(patient));
        await records.SaveChangesAsync(cancellation);
        return PatientView.Of(patient);
    }

    public async Task<Outcome<PatientView>> Correct(Guid id, PatientInput input, CancellationToken cancellation)
    {
        if (await records.Patients.FirstOrDefaultAsync(p => p.Id == id && p.MergedInto == null, cancellation) is not { } patient)
            return Outcome<PatientView>.NotThere;
        if (input.FaultsOn(await house.Today(cancellation), texts) is { Count: > 0 } faults)
            return Outcome<PatientView>.Refused(faults);
        if (await Meanwhile.Of(records, patient, input.Version, cancellation) is { Count: > 0 } changes)
            return Outcome<PatientView>.Refused(changes);
        input.Put(patient);
        try
        {
            await using var transaction = await records.Database.BeginTransactionAsync(cancellation);
            await records.SaveChangesAsync(cancellation);
            await records.PatientTerms.Where(t => t.PatientId == id).ExecuteDeleteAsync(cancellation);
            records.AddRange(SearchKeys.Of(patient));
            await records.SaveChangesAsync(cancellation);
            await transaction.CommitAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody else saved between reading and writing: told like any other change meanwhile.
            records.ChangeTracker.Clear();
            var now = await records.Patients.AsNoTracking().FirstAsync(p => p.Id == id, cancellation);
            return Outcome<PatientView>.Refused(await Meanwhile.Of(records, now, now.Version - 1, cancellation));
        }
        return PatientView.Of(patient);
    }
}
