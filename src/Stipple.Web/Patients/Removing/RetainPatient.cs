using Microsoft.EntityFrameworkCore;
using Stipple.Records;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.Houses;
using Stipple.Web.Wording;

namespace Stipple.Web.Patients.Removing;

/// <summary>Keeps a record beyond its time, for a reason.</summary>
internal sealed class RetainPatient(RecordsContext records, HouseKeeper house, Texts texts) : IHandler
{
    public async Task<Outcome<PatientView>> Do(Guid id, KeepInput input, CancellationToken cancellation)
    {
        if (await records.Patients.FirstOrDefaultAsync(p => p.Id == id && p.MergedInto == null, cancellation) is not { } patient)
            return Outcome<PatientView>.NotThere;
        var today = await house.Today(cancellation);
        if (input.Until <= today)
            return Outcome<PatientView>.Refused(
                new FormFault(
                    FormCodes.OutOfRange,
                    "until",
                    $"{input.Until:yyyy-MM-dd}",
                    $"after {today:yyyy-MM-dd}",
                    texts["retention.until.past"]
                )
            );
        (patient.KeptUntil, patient.KeptBecause) = (input.Until, input.Because);
        await records.SaveChangesAsync(cancellation);
        return PatientView.Of(patient);
    }
}
