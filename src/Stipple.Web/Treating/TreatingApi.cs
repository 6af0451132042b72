using Microsoft.EntityFrameworkCore;
using Stipple.Records;
using Stipple.Web.Access;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;

namespace Stipple.Web.Treating;

/// <summary>The same for programs.</summary>
internal static class TreatingApi
{
    public static void Map(Routes routes, string all, string one)
    {
        routes.ApiGet(
            all,
            Permission.SeePatients,
            async (Guid patient, RecordsContext records, ReadSession read, CancellationToken cancellation) =>
            {
                if (!await records.Patients.AnyAsync(p => p.Id == patient, cancellation))
                    return Results.NotFound();
                var views = new List<SessionView>();
                foreach (
                    var entry in await records
                        .Sessions.AsNoTracking()
                        .Where(s => s.PatientId == patient)
                        .OrderBy(s => s.At)
                        .ToListAsync(cancellation)
                )
                    views.Add(await read.View(entry, cancellation));
                return Results.Ok(views);
            }
        );
        routes.ApiPost<StartInput>(
            all,
            Permission.TypeSessions,
            async (Guid patient, Submitted<StartInput> sent, StartSession start, ReadSession read, CancellationToken cancellation) =>
            {
                if (sent.Value is null)
                    return Answers.Problem(sent.Faults);
                var outcome = await start.Run(patient, sent.Value, cancellation);
                return outcome.Done
                    ? Results.Created(
                        $"/api/v1/patients/{patient}/sessions/{outcome.Value!.Id}",
                        await read.View(outcome.Value, cancellation)
                    )
                    : Answers.Json(outcome);
            }
        );
        routes.ApiGet(
            one,
            Permission.SeePatients,
            async (Guid patient, Guid session, ReadSession read, CancellationToken cancellation) =>
                await read.Find(patient, session, cancellation) is { } found
                    ? Results.Ok(await read.View(found.Entry, cancellation))
                    : Results.NotFound()
        );
        routes.ApiPut<SessionInput>(
            one,
            Permission.TypeSessions,
            async (Guid patient, Guid session, Submitted<SessionInput> sent, KeepDraft keep, CancellationToken cancellation) =>
                Answers.Json(await keep.Run(patient, session, sent, cancellation))
        );
        routes.ApiGet(
            one + "/check",
            Permission.TypeSessions,
            async (Guid patient, Guid session, ReadSession read, SignSession sign, CancellationToken cancellation) =>
            {
                if (await read.Find(patient, session, cancellation) is not { } found)
                    return Results.NotFound();
                var check = await sign.Check(found.Patient, found.Entry, DraftDocument.Parse(found.Entry.Draft), cancellation);
                return Results.Ok(
                    new
                    {
                        check.MaySign,
                        check.Faults,
                        check.Findings,
                    }
                );
            }
        );
        routes.ApiPost<SignInput>(
            one + "/sign",
            Permission.SignSessions,
            async (
                Guid patient,
                Guid session,
                Submitted<SignInput> sent,
                SignSession sign,
                ReadSession read,
                CancellationToken cancellation
            ) =>
            {
                if (sent.Value is null)
                    return Answers.Problem(sent.Faults);
                var outcome = await sign.Run(patient, session, sent.Value, cancellation);
                return outcome.Done && await read.Find(patient, session, cancellation) is { } found
                    ? Results.Ok(await read.View(found.Entry, cancellation))
                    : Answers.Json(outcome);
            }
        );
        routes.ApiPost<AddendumInput>(
            one + "/addenda",
            Permission.SignSessions,
            async (Guid patient, Guid session, Submitted<AddendumInput> sent, AddAddendum add, CancellationToken cancellation) =>
            {
                if (sent.Value is null)
                    return Answers.Problem(sent.Faults);
                var outcome = await add.Run(patient, session, sent.Value, cancellation);
                return outcome.Value is { } a && outcome.Done
                    ? Results.Created($"/api/v1/patients/{patient}/sessions/{session}", new AddendumView(a.Id, a.Made, a.MadeBy, a.Text))
                    : Answers.Json(outcome);
            }
        );
    }
}
