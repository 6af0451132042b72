using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Stipple.Records;
using Stipple.Web.Access;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.Houses;

namespace Stipple.Web.Treating;

/// <summary>Treating: open a session, type it, sign it, add to it.</summary>
internal static class TreatingSlice
{
    private const string All = "/patients/{patient:guid}/sessions";
    private const string One = All + "/{session:guid}";

    public static void Map(Routes routes)
    {
        routes.Page(All, Permission.SeePatients, List);
        routes.Page(
            All + "/new",
            Permission.TypeSessions,
            async (Guid patient, RecordsContext records, HouseKeeper house, CancellationToken cancellation) =>
                await Start(patient, Form.Of(new Values().Add("id", $"{Guid.CreateVersion7()}")), records, house, 200, cancellation)
        );
        routes.Form(
            All + "/new",
            Permission.TypeSessions,
            async (
                Guid patient,
                Submitted<StartInput> sent,
                StartSession start,
                RecordsContext records,
                HouseKeeper house,
                CancellationToken cancellation
            ) =>
            {
                var outcome = sent.Value is null ? null : await start.Run(patient, sent.Value, cancellation);
                return outcome switch
                {
                    { Done: true } => Answers.Go($"/patients/{patient}/sessions/{outcome.Value!.Id}"),
                    { Found: false } => Results.NotFound(),
                    _ => await Start(patient, Form.Again(sent, outcome?.Faults), records, house, 422, cancellation),
                };
            }
        );
        routes.Page(
            One,
            Permission.SeePatients,
            async (Guid patient, Guid session, ReadSession read, Caller caller, CancellationToken cancellation) =>
            {
                if (await read.Find(patient, session, cancellation) is not { } found)
                    return Results.NotFound();
                if (found.Entry.SignedAt is not null)
                    return Answers.Page<SessionPage>(
                        new
                        {
                            Record = await read.Signed(found.Patient, found.Entry, cancellation),
                            Form = Form.Of(new Values().Add("id", $"{Guid.CreateVersion7()}")),
                        }
                    );
                var view = await read.Open(found.Patient, found.Entry, null, [], cancellation);
                return Answers.Page<TreatPage>(new { View = view, ReadOnly = !caller.May(Permission.TypeSessions) });
            }
        );
        routes.Form(One, Permission.TypeSessions, Typed);
        routes.Form(
            One + "/draft",
            Permission.TypeSessions,
            async (Guid patient, Guid session, Submitted<SessionInput> sent, KeepDraft keep, CancellationToken cancellation) =>
                Answers.Json(await keep.Run(patient, session, sent, cancellation))
        );
        routes.Form(
            One + "/addenda",
            Permission.SignSessions,
            async (
                Guid patient,
                Guid session,
                Submitted<AddendumInput> sent,
                AddAddendum add,
                ReadSession read,
                CancellationToken cancellation
            ) =>
            {
                var outcome = sent.Value is null ? null : await add.Run(patient, session, sent.Value, cancellation);
                if (outcome is { Done: true })
                    return Answers.Go($"/patients/{patient}/sessions/{session}#addenda");
                if (outcome is { Found: false } || await read.Find(patient, session, cancellation) is not { } found)
                    return Results.NotFound();
                if (found.Entry.SignedAt is null)
                    return Answers.Go($"/patients/{patient}/sessions/{session}");
                return Answers.Page<SessionPage>(
                    new { Record = await read.Signed(found.Patient, found.Entry, cancellation), Form = Form.Again(sent, outcome?.Faults) },
                    StatusCodes.Status422UnprocessableEntity
                );
            }
        );
        SigningPages.Map(routes, One);
        TreatingApi.Map(routes, All, One);
    }

    private static async Task<IResult> List(Guid patient, RecordsContext records, HouseKeeper house, CancellationToken cancellation)
    {
        if (await records.Patients.AsNoTracking().FirstOrDefaultAsync(p => p.Id == patient, cancellation) is not { } found)
            return Results.NotFound();
        return Answers.Page<SessionsPage>(new { Patient = found, Rows = await Rows(patient, records, house, cancellation) });
    }

    private static async Task<IResult> Start(
        Guid patient,
        Form form,
        RecordsContext records,
        HouseKeeper house,
        int status,
        CancellationToken cancellation
    )
    {
        if (
            await records.Patients.AsNoTracking().FirstOrDefaultAsync(p => p.Id == patient && p.MergedInto == null, cancellation)
            is not { } found
        )
            return Results.NotFound();
        var open = (await Rows(patient, records, house, cancellation)).Where(r => !r.Locked).ToList();
        return Answers.Page<StartPage>(
            new
            {
                Patient = found,
                Form = form,
                Open = open,
                Now = await house.Now(cancellation),
            },
            status
        );
    }

    private static async Task<List<SessionRow>> Rows(
        Guid patient,
        RecordsContext records,
        HouseKeeper house,
        CancellationToken cancellation
    )
    {
        var zone = await house.Zone(cancellation);
        var entries = await records
            .Sessions.AsNoTracking()
            .Where(s => s.PatientId == patient)
            .OrderByDescending(s => s.At)
            .Select(s => new
            {
                s.Id,
                s.At,
                s.SignedAt,
                s.Device,
                s.Lot,
            })
            .ToListAsync(cancellation);
        return [.. entries.Select(s => new SessionRow(s.Id, LocalTimes.ToLocal(s.At, zone), s.SignedAt is not null, s.Device, s.Lot))];
    }

    private static async Task<IResult> Typed(
        Guid patient,
        Guid session,
        Submitted<SessionInput> sent,
        KeepDraft keep,
        ReadSession read,
        LastSessions before,
        HouseKeeper house,
        CancellationToken cancellation
    )
    {
        var what = sent.Values["do"];
        if (what is "repeat" && await before.Of(patient, session, cancellation) is [var last, ..])
            LastSessions.Repeat(last, sent.Values);
        if (what is "on" or "off")
            sent.Values.Put($"anaesthetic.{what}", (await house.Now(cancellation)).ToString("HH:mm", CultureInfo.InvariantCulture));
        if (what.StartsWith("drop-", StringComparison.Ordinal))
        {
            foreach (var field in sent.Values.Fields.Where(f => f.StartsWith($"areas[{what[5..]}].", StringComparison.Ordinal)).ToList())
                sent.Values.Put(field, null);
        }

        var outcome = await keep.Run(patient, session, sent, cancellation);
        if (outcome.Done)
        {
            var place = what switch
            {
                "sign" => "/sign",
                "on" or "off" => "#numbing",
                "repeat" => "#zones",
                _ when what.StartsWith("drop-", StringComparison.Ordinal) => "#zones",
                _ => "",
            };
            return Answers.Go($"/patients/{patient}/sessions/{session}{place}");
        }
        if (!outcome.Found || await read.Find(patient, session, cancellation) is not { } found)
            return Results.NotFound();
        if (found.Entry.SignedAt is not null)
            return Answers.Page<Frame.TellPage>(
                new { Key = "treating.signed-meanwhile", Back = $"/patients/{patient}/sessions/{session}" },
                StatusCodes.Status409Conflict
            );
        var view = await read.Open(found.Patient, found.Entry, sent.Values, outcome.Faults, cancellation);
        return Answers.Page<TreatPage>(
            new { View = view },
            view.Conflicts.Count > 0 ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity
        );
    }
}
