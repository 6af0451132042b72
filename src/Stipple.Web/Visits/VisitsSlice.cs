using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Stipple.Records;
using Stipple.Records.Patients;
using Stipple.Web.Access;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.Houses;

namespace Stipple.Web.Visits;

/// <summary>Appointments of a patient.</summary>
internal static class VisitsSlice
{
    private const string All = "/patients/{patient:guid}/visits";
    private const string One = All + "/{visit:guid}";

    public static void Map(Routes routes)
    {
        routes.Page(
            All,
            Permission.SeePatients,
            async (Guid patient, RecordsContext records, KeepVisit keep, HouseKeeper house, CancellationToken cancellation) =>
                await Show(patient, null, null, StatusCodes.Status200OK, records, keep, house, cancellation)
        );
        routes.Form(
            All,
            Permission.EditPatients,
            async (
                Guid patient,
                Submitted<VisitInput> sent,
                RecordsContext records,
                KeepVisit keep,
                HouseKeeper house,
                CancellationToken cancellation
            ) =>
            {
                var outcome = sent.Value is null ? null : await keep.Book(patient, sent.Value, cancellation);
                return await Answer(patient, null, sent, outcome, records, keep, house, cancellation);
            }
        );
        routes.Page(
            One,
            Permission.EditPatients,
            async (Guid patient, Guid visit, RecordsContext records, KeepVisit keep, HouseKeeper house, CancellationToken cancellation) =>
                (await keep.Of(patient, cancellation)).FirstOrDefault(v => v.Id == visit) is { } found
                    ? await Show(patient, found.Id, Form.Of(Filled(found)), StatusCodes.Status200OK, records, keep, house, cancellation)
                    : Results.NotFound()
        );
        routes.Form(
            One,
            Permission.EditPatients,
            async (
                Guid patient,
                Guid visit,
                Submitted<VisitInput> sent,
                RecordsContext records,
                KeepVisit keep,
                HouseKeeper house,
                CancellationToken cancellation
            ) =>
            {
                var outcome = sent.Value is null ? null : await keep.Move(patient, visit, sent.Value, cancellation);
                return await Answer(patient, visit, sent, outcome, records, keep, house, cancellation);
            }
        );
        routes.Form(
            One + "/state",
            Permission.EditPatients,
            async (
                Guid patient,
                Guid visit,
                Submitted<VisitStateInput> sent,
                RecordsContext records,
                KeepVisit keep,
                HouseKeeper house,
                CancellationToken cancellation
            ) =>
            {
                var outcome = sent.Value is null ? null : await keep.Tick(patient, visit, sent.Value.State, cancellation);
                return await Answer(patient, null, sent, outcome, records, keep, house, cancellation);
            }
        );
        MapApi(routes);
    }

    private static void MapApi(Routes routes)
    {
        routes.ApiGet(
            All,
            Permission.SeePatients,
            async (Guid patient, RecordsContext records, KeepVisit keep, CancellationToken cancellation) =>
                await records.Patients.AnyAsync(p => p.Id == patient, cancellation)
                    ? Results.Ok(await keep.Of(patient, cancellation))
                    : Results.NotFound()
        );
        routes.ApiPost<VisitInput>(
            All,
            Permission.EditPatients,
            async (Guid patient, Submitted<VisitInput> sent, KeepVisit keep, CancellationToken cancellation) =>
                sent.Value is null
                    ? Answers.Problem(sent.Faults)
                    : Answers.Json(await keep.Book(patient, sent.Value, cancellation), $"/api/v1/patients/{patient}/visits")
        );
        routes.ApiPut<VisitInput>(
            One,
            Permission.EditPatients,
            async (Guid patient, Guid visit, Submitted<VisitInput> sent, KeepVisit keep, CancellationToken cancellation) =>
                sent.Value is null ? Answers.Problem(sent.Faults) : Answers.Json(await keep.Move(patient, visit, sent.Value, cancellation))
        );
        routes.ApiPost<VisitStateInput>(
            One + "/state",
            Permission.EditPatients,
            async (Guid patient, Guid visit, Submitted<VisitStateInput> sent, KeepVisit keep, CancellationToken cancellation) =>
                sent.Value is null
                    ? Answers.Problem(sent.Faults)
                    : Answers.Json(await keep.Tick(patient, visit, sent.Value.State, cancellation))
        );
    }

    private static async Task<IResult> Answer<T>(
        Guid patient,
        Guid? visit,
        Submitted<T> sent,
        Outcome<VisitView>? outcome,
        RecordsContext records,
        KeepVisit keep,
        HouseKeeper house,
        CancellationToken cancellation
    )
        where T : class =>
        outcome switch
        {
            { Done: true } => Answers.Go($"/patients/{patient}/visits"),
            { Found: false } => Results.NotFound(),
            _ => await Show(
                patient,
                visit,
                Form.Again(sent, outcome?.Faults),
                StatusCodes.Status422UnprocessableEntity,
                records,
                keep,
                house,
                cancellation
            ),
        };

    private static async Task<IResult> Show(
        Guid patient,
        Guid? visit,
        Form? form,
        int status,
        RecordsContext records,
        KeepVisit keep,
        HouseKeeper house,
        CancellationToken cancellation
    )
    {
        if (await records.Patients.AsNoTracking().FirstOrDefaultAsync(p => p.Id == patient, cancellation) is not Patient found)
            return Results.NotFound();
        return Answers.Page<VisitsPage>(
            new
            {
                Patient = found,
                Moved = visit,
                Form = form ?? Form.Of(Fresh()),
                Visits = await keep.Of(patient, cancellation),
                Today = await house.Today(cancellation),
                Staff = await records
                    .Users.AsNoTracking()
                    .Where(u => u.Active)
                    .OrderBy(u => u.DisplayName)
                    .Select(u => new KeyValuePair<Guid, string>(u.Id, u.DisplayName))
                    .ToListAsync(cancellation),
            },
            status
        );
    }

    private static Values Fresh() =>
        new Values().Add("id", $"{Guid.CreateVersion7()}").Add("minutes", "60").Add("purpose", KeepVisit.Kebab(VisitPurpose.Session));

    private static Values Filled(VisitView visit) =>
        new Values()
            .Add("version", $"{visit.Version}")
            .Add("at", visit.At.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture))
            .Add("minutes", $"{visit.Minutes}")
            .Add("purpose", KeepVisit.Kebab(visit.Purpose))
            .Add("with", visit.With is { } with ? $"{with}" : null);
}
