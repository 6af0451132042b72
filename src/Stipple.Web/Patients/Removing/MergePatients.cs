using Microsoft.EntityFrameworkCore;
using Stipple.Records;
using Stipple.Records.Patients;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.Wording;

namespace Stipple.Web.Patients.Removing;

/// <summary>Makes two records of one person one.</summary>
internal sealed class MergePatients(RecordsContext records, TimeProvider time, Texts texts) : IHandler
{
    public async Task<Outcome<PatientView>> Do(Guid id, MergeInput input, CancellationToken cancellation)
    {
        if (await records.Patients.FirstOrDefaultAsync(p => p.Id == id && p.MergedInto == null, cancellation) is not { } kept)
            return Outcome<PatientView>.NotThere;
        var other = await records.Patients.FirstOrDefaultAsync(p => p.Id == input.Other && p.Id != id, cancellation);
        if (other is null)
            return Outcome<PatientView>.Refused(
                new FormFault(FormCodes.NotThere, "other", $"{input.Other}", "another patient", texts["merge.no-other"])
            );
        // The same form sent twice: the first merged them.
        if (other.MergedInto == id)
            return PatientView.Of(kept);
        if (other.MergedInto is not null)
            return Outcome<PatientView>.Refused(
                new FormFault(FormCodes.NotNow, "other", "", "a record that stands", texts["merge.elsewhere"])
            );
        IReadOnlyList<FormFault> changes =
        [
            .. await Meanwhile.Of(records, kept, input.Version, cancellation),
            .. await Meanwhile.Of(records, other, input.OtherVersion, cancellation),
        ];
        if (changes.Count > 0)
            return Outcome<PatientView>.Refused(changes);
        Put(input, kept, other);
        try
        {
            await new PatientMerger(records, time).Merge(kept, other, cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            return Outcome<PatientView>.Refused(new FormFault(FormCodes.ChangedMeanwhile, "", "", "", texts["merge.meanwhile"]));
        }
        return PatientView.Of(kept);
    }

    private static void Put(MergeInput input, Patient kept, Patient other)
    {
        Patient Of(Stands stands) => stands is Stands.Other ? other : kept;
        kept.Given = Of(input.Given).Given;
        kept.Family = Of(input.Family).Family;
        kept.Birth = Of(input.Birth).Birth;
        kept.Sex = Of(input.Sex).Sex;
        kept.Phototype = Of(input.Phototype).Phototype ?? kept.Phototype ?? other.Phototype;
        kept.Phone = Of(input.Phone).Phone;
        kept.Email = Of(input.Email).Email;
        (kept.Guardian, kept.GuardianPhone) = (Of(input.Guardian).Guardian, Of(input.Guardian).GuardianPhone);
        kept.Background = Of(input.Background).Background;
        kept.Note = Of(input.Note).Note;
    }
}
