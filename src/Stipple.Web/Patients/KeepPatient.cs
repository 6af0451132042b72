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
        if (await Faults(input, cancellation) is { Count: > 0 } faults)
            return Outcome<PatientView>.Refused(faults);
        var id = input.Id ?? Guid.CreateVersion7();
        // The same form sent twice: the first made the record.
        if (await records.Patients.AsNoTracking().FirstOrDefaultAsync(p => p.Id == id, cancellation) is { } already)
            return PatientView.Of(already);
        var patient = new Patient
        {
            Id = id,
            Given = input.Given,
            Family = input.Family,
        };
        Put(input, patient);
        records.Add(patient);
        records.AddRange(SearchKeys.Of(patient));
        await records.SaveChangesAsync(cancellation);
        return PatientView.Of(patient);
    }

    public async Task<Outcome<PatientView>> Correct(Guid id, PatientInput input, CancellationToken cancellation)
    {
        if (await records.Patients.FirstOrDefaultAsync(p => p.Id == id && p.MergedInto == null, cancellation) is not { } patient)
            return Outcome<PatientView>.NotThere;
        if (await Faults(input, cancellation) is { Count: > 0 } faults)
            return Outcome<PatientView>.Refused(faults);
        if (await Meanwhile.Of(records, patient, input.Version, cancellation) is { Count: > 0 } changes)
            return Outcome<PatientView>.Refused(changes);
        Put(input, patient);
        records.PatientTerms.RemoveRange(await records.PatientTerms.Where(t => t.PatientId == id).ToListAsync(cancellation));
        await using var transaction = await records.Database.BeginTransactionAsync(cancellation);
        await records.SaveChangesAsync(cancellation);
        records.AddRange(SearchKeys.Of(patient));
        await records.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return PatientView.Of(patient);
    }

    private static void Put(PatientInput input, Patient patient)
    {
        (patient.Given, patient.Family, patient.Birth) = (input.Given, input.Family, input.Birth);
        (patient.Sex, patient.Phototype) = (input.Sex, input.Phototype);
        (patient.Phone, patient.Email) = (input.Phone, input.Email);
        (patient.Guardian, patient.GuardianPhone, patient.Note) = (input.Guardian, input.GuardianPhone, input.Note);
    }

    private async Task<List<FormFault>> Faults(PatientInput input, CancellationToken cancellation)
    {
        var today = await house.Today(cancellation);
        var faults = new List<FormFault>();
        if (input.Birth > today)
            faults.Add(
                new FormFault(
                    FormCodes.OutOfRange,
                    "birth",
                    $"{input.Birth:yyyy-MM-dd}",
                    $"up to {today:yyyy-MM-dd}",
                    texts["patients.birth.ahead"]
                )
            );
        else if (input.Birth.AddYears(18) > today && input.Guardian is null)
            faults.Add(new FormFault(FormCodes.Missing, "guardian", "", "a name", texts["patients.guardian.missing"]));
        return faults;
    }
}
