using Stipple.Practice.Sessions;
using Stipple.Records.Courses;
using Stipple.Records.Patients;
using Stipple.Web.Access;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;

namespace Stipple.Web.Treating;

/// <summary>The page on which a session is read once more and signed.</summary>
internal static class SigningPages
{
    public static void Map(Routes routes, string one)
    {
        routes.Page(
            one + "/sign",
            Permission.TypeSessions,
            async (Guid patient, Guid session, ReadSession read, SignSession sign, CancellationToken cancellation) =>
            {
                if (await read.Find(patient, session, cancellation) is not { } found)
                    return Results.NotFound();
                return found.Entry.SignedAt is not null
                    ? Answers.Go($"/patients/{patient}/sessions/{session}")
                    : await Show(found.Patient, found.Entry, Form.Empty, sign, StatusCodes.Status200OK, cancellation);
            }
        );
        routes.Form(
            one + "/sign",
            Permission.SignSessions,
            async (
                Guid patient,
                Guid session,
                Submitted<SignInput> sent,
                ReadSession read,
                SignSession sign,
                CancellationToken cancellation
            ) =>
            {
                var outcome = sent.Value is null ? null : await sign.Run(patient, session, sent.Value, cancellation);
                if (outcome is { Done: true })
                    return Answers.Go($"/patients/{patient}/sessions/{session}");
                if (outcome is { Found: false } || await read.Find(patient, session, cancellation) is not { } found)
                    return Results.NotFound();
                if (found.Entry.SignedAt is not null)
                    return Answers.Page<Frame.TellPage>(
                        new { Key = "treating.signed-meanwhile", Back = $"/patients/{patient}/sessions/{session}" },
                        StatusCodes.Status409Conflict
                    );
                var changed = outcome?.Faults.Any(f => f.Code is FormCodes.ChangedMeanwhile) == true;
                return await Show(
                    found.Patient,
                    found.Entry,
                    Form.Again(sent, outcome?.Faults.Where(f => f.Code is FormCodes.ChangedMeanwhile)),
                    sign,
                    changed ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity,
                    cancellation
                );
            }
        );
    }

    private static async Task<IResult> Show(
        Patient patient,
        SessionEntry entry,
        Form form,
        SignSession sign,
        int status,
        CancellationToken cancellation
    )
    {
        var check = await sign.Check(patient, entry, DraftDocument.Parse(entry.Draft), cancellation);
        // Notes are told once, however many areas they are about.
        var notes = check.Findings.Where(f => f.Kind is FindingKind.Note).DistinctBy(f => (f.Code, f.Message)).ToList();
        return Answers.Page<SignPage>(
            new
            {
                Patient = patient,
                Session = entry.Id,
                entry.Version,
                check.Draft,
                check.Faults,
                Stops = check.Findings.Where(f => f.Kind is FindingKind.Stop).ToList(),
                Reasons = check
                    .Findings.Where(f => f.Kind is FindingKind.NeedsReason)
                    .GroupBy(f => f.Code, StringComparer.Ordinal)
                    .ToList(),
                Notes = notes,
                Form = form,
            },
            status
        );
    }
}
