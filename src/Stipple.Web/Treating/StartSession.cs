using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Stipple.Records;
using Stipple.Records.Courses;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.Houses;
using Stipple.Web.Wording;

namespace Stipple.Web.Treating;

/// <summary>Opens a session, empty but for the time.</summary>
internal sealed class StartSession(RecordsContext records, HouseKeeper house, Texts texts) : IHandler
{
    public async Task<Outcome<SessionEntry>> Run(Guid patient, StartInput input, CancellationToken cancellation)
    {
        if (!await records.Patients.AnyAsync(p => p.Id == patient && p.MergedInto == null && p.Archived == null, cancellation))
            return Outcome<SessionEntry>.NotThere;
        var id = input.Id ?? Guid.CreateVersion7();
        if (await records.Sessions.AsNoTracking().FirstOrDefaultAsync(s => s.Id == id, cancellation) is { } already)
            return already.PatientId == patient ? already : Outcome<SessionEntry>.NotThere;
        var now = await house.Now(cancellation);
        var at = input.At ?? now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMinute));
        if (at > now)
            return Outcome<SessionEntry>.Refused(
                new FormFault(FormCodes.OutOfRange, "at", $"{at:yyyy-MM-dd HH:mm}", "", texts["treating.ahead"])
            );
        var document = new DraftDocument();
        document.Fields["at"] = [at.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture)];
        var entry = new SessionEntry
        {
            Id = id,
            PatientId = patient,
            At = LocalTimes.ToUtc(at, await house.Zone(cancellation)),
            Draft = document.ToJson(),
        };
        records.Add(entry);
        await records.SaveChangesAsync(cancellation);
        return entry;
    }
}
