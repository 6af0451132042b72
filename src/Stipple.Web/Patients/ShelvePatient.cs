using Microsoft.EntityFrameworkCore;
using Stipple.Records;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;

namespace Stipple.Web.Patients;

/// <summary>Puts a record away, so that lists and searches no longer show it, or brings it back.</summary>
internal sealed class ShelvePatient(RecordsContext records, TimeProvider time) : IHandler
{
    public async Task<Outcome<PatientView>> Do(Guid id, bool away, ShelveInput input, CancellationToken cancellation)
    {
        if (await records.Patients.FirstOrDefaultAsync(p => p.Id == id && p.MergedInto == null, cancellation) is not { } patient)
            return Outcome<PatientView>.NotThere;
        // Asked twice, it is done once.
        if (patient.Archived is not null == away)
            return PatientView.Of(patient);
        if (await Meanwhile.Of(records, patient, input.Version, cancellation) is { Count: > 0 } changes)
            return Outcome<PatientView>.Refused(changes);
        patient.Archived = away ? time.GetUtcNow() : null;
        await records.SaveChangesAsync(cancellation);
        return PatientView.Of(patient);
    }
}
