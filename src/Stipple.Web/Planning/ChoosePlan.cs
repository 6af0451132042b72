using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Stipple.Practice.Sessions;
using Stipple.Records;
using Stipple.Records.Courses;
using Stipple.Web.Forecasting;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.Wording;

namespace Stipple.Web.Planning;

/// <summary>Makes a series the plan of a patient; the one before it ends. Beyond label or limit a reason is asked for and kept.</summary>
internal sealed class ChoosePlan(RecordsContext records, DraftPlan drafts, TimeProvider time, Texts texts) : IHandler
{
    public async Task<Outcome<PlanView>> Choose(Guid patientId, PlanInput input, CancellationToken cancellation)
    {
        if (
            await records.Patients.AsNoTracking().FirstOrDefaultAsync(p => p.Id == patientId && p.MergedInto == null, cancellation)
            is not { } patient
        )
            return Outcome<PlanView>.NotThere;
        var id = input.Id ?? Guid.CreateVersion7();
        if (await records.Plans.AsNoTracking().FirstOrDefaultAsync(p => p.Id == id, cancellation) is { } already)
            return already.PatientId == patientId ? PlanView.Of(already) : Outcome<PlanView>.NotThere;
        var (outcome, lacks, noConcern) = await drafts.Of(patient, input, cancellation);
        if (outcome.Value is not { } draft)
            return Outcome<PlanView>.Refused(
                lacks is { } lack ? [new FormFault(FormCodes.NotNow, "", $"{lack}", "", texts[$"plan.lacks.{lack}"])]
                : noConcern ? [new FormFault(FormCodes.NotNow, "", "no concern", "a concern", texts["plan.no-concern"])]
                : outcome.Faults
            );
        FormFault[] open =
        [
            .. draft
                .Findings.Where(f => f.IsOpen(input.Reasons))
                .Select(f => new FormFault(
                    f.Code,
                    $"reasons.{f.Code}",
                    "",
                    f.Kind is FindingKind.Stop ? $"{f.Lifts}" : "a reason",
                    f.Message
                )),
        ];
        if (open.Length > 0)
            return Outcome<PlanView>.Refused(open);

        var outlook = await PlanOutlooks.Of(draft, cancellation);
        var now = time.GetUtcNow();
        var earlier = await records.Plans.Where(p => p.PatientId == patientId && p.Ended == null).ToListAsync(cancellation);
        foreach (var plan in earlier)
            plan.Ended = now;
        var asked = draft.Findings.Where(f => f.Kind is FindingKind.NeedsReason).DistinctBy(f => f.Code, StringComparer.Ordinal);
        var entry = new PlanEntry
        {
            Id = id,
            PatientId = patientId,
            Sessions = draft.Sessions.ToJsonString(),
            IntervalDays = 7 * draft.Interval,
            Overrides = JsonSerializer.Serialize(
                asked.ToDictionary(f => $"{f.Code} {f.Place}", f => input.Reasons[f.Code], StringComparer.Ordinal)
            ),
            Outlook = OutlookStore.Json(outlook),
        };
        records.Add(entry);
        await records.SaveChangesAsync(cancellation);
        return PlanView.Of(entry);
    }
}
