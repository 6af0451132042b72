using Microsoft.EntityFrameworkCore;
using Stipple.Records;
using Stipple.Records.Courses;
using Stipple.Web.Access;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.Houses;
using Stipple.Web.Wording;

namespace Stipple.Web.Treating;

/// <summary>Adds words to a signed session; they stand beside it and change nothing in it.</summary>
internal sealed class AddAddendum(RecordsContext records, HouseKeeper house, Caller caller, Texts texts) : IHandler
{
    public async Task<Outcome<Addendum>> Run(Guid patient, Guid session, AddendumInput input, CancellationToken cancellation)
    {
        var entry = await records.Sessions.AsNoTracking().FirstOrDefaultAsync(s => s.Id == session && s.PatientId == patient, cancellation);
        if (entry is null)
            return Outcome<Addendum>.NotThere;
        if (entry.SignedAt is not { } signed)
            return Outcome<Addendum>.Refused(new FormFault(FormCodes.NotNow, "", "", "", texts["treating.addendum.open"]));
        var id = input.Id ?? Guid.CreateVersion7();
        if (await records.Addenda.AsNoTracking().FirstOrDefaultAsync(a => a.Id == id, cancellation) is { } already)
            return already.SessionId == session ? already : Outcome<Addendum>.NotThere;
        var zone = await house.Zone(cancellation);
        var findings = new Practice.Sessions.Addendum(await house.Now(cancellation), caller.Name, input.Text).Check(
            LocalTimes.ToLocal(signed, zone)
        );
        if (findings.Length > 0)
            return Outcome<Addendum>.Refused([.. findings.Select(DraftReading.Fault)]);
        var addendum = new Addendum
        {
            Id = id,
            PatientId = patient,
            SessionId = session,
            Text = input.Text,
        };
        records.Add(addendum);
        await records.SaveChangesAsync(cancellation);
        return addendum;
    }
}
