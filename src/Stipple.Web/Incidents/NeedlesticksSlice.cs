using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Stipple.Records;
using Stipple.Web.Access;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.Houses;
using Stipple.Web.Lots;

namespace Stipple.Web.Incidents;

/// <summary>The register of needlestick injuries of those who work here.</summary>
internal static class NeedlesticksSlice
{
    private const string All = "/incidents/needlesticks";
    private const string One = All + "/{needlestick:guid}";

    public static void Map(Routes routes)
    {
        routes.Page(
            All,
            Permission.RecordIncidents,
            async (KeepNeedlestick keep, CancellationToken cancellation) =>
                Answers.Page<NeedlesticksPage>(new { Needlesticks = await keep.All(cancellation) })
        );
        routes.Page(
            All + ".csv",
            Permission.RecordIncidents,
            async (KeepNeedlestick keep, CancellationToken cancellation) =>
                Csv.File(
                    "needlesticks.csv",
                    ["at", "who", "device", "source_known", "first_aid", "prophylaxis_asked", "reason", "outcome", "closed"],
                    (await keep.All(cancellation)).Select(Row)
                )
        );
        routes.Page(
            All + "/new",
            Permission.RecordIncidents,
            async (Guid? session, RecordsContext records, HouseKeeper house, CancellationToken cancellation) =>
                await Show(
                    null,
                    Form.Of(
                        new Values()
                            .Add("id", $"{Guid.CreateVersion7()}")
                            .Add("session", session is { } during ? $"{during}" : null)
                            .Add("at", (await house.Now(cancellation)).ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture))
                    ),
                    StatusCodes.Status200OK,
                    records,
                    cancellation
                )
        );
        routes.Form(
            All + "/new",
            Permission.RecordIncidents,
            async (Submitted<NeedlestickInput> sent, KeepNeedlestick keep, RecordsContext records, CancellationToken cancellation) =>
            {
                var outcome = sent.Value is null ? null : await keep.Create(sent.Value, cancellation);
                return await Answer(null, sent, outcome, records, cancellation);
            }
        );
        routes.Page(
            One,
            Permission.RecordIncidents,
            async (Guid needlestick, KeepNeedlestick keep, RecordsContext records, CancellationToken cancellation) =>
                await keep.Find(needlestick, cancellation) is { } found
                    ? await Show(found, Form.Of(Filled(found)), StatusCodes.Status200OK, records, cancellation)
                    : Results.NotFound()
        );
        routes.Form(
            One,
            Permission.RecordIncidents,
            async (
                Guid needlestick,
                Submitted<NeedlestickInput> sent,
                KeepNeedlestick keep,
                RecordsContext records,
                CancellationToken cancellation
            ) =>
            {
                var outcome = sent.Value is null ? null : await keep.Correct(needlestick, sent.Value, cancellation);
                return await Answer(await keep.Find(needlestick, cancellation), sent, outcome, records, cancellation);
            }
        );
        routes.ApiGet(All, Permission.RecordIncidents, (KeepNeedlestick keep, CancellationToken cancellation) => keep.All(cancellation));
        routes.ApiPost<NeedlestickInput>(
            All,
            Permission.RecordIncidents,
            async (Submitted<NeedlestickInput> sent, KeepNeedlestick keep, CancellationToken cancellation) =>
            {
                if (sent.Value is null)
                    return Answers.Problem(sent.Faults);
                var outcome = await keep.Create(sent.Value, cancellation);
                return Answers.Json(outcome, $"/api/v1{All}/{outcome.Value?.Id}");
            }
        );
        routes.ApiPut<NeedlestickInput>(
            One,
            Permission.RecordIncidents,
            async (Guid needlestick, Submitted<NeedlestickInput> sent, KeepNeedlestick keep, CancellationToken cancellation) =>
                sent.Value is null ? Answers.Problem(sent.Faults) : Answers.Json(await keep.Correct(needlestick, sent.Value, cancellation))
        );
    }

    private static string?[] Row(NeedlestickView n) =>
        [
            $"{n.Told.At:yyyy-MM-ddTHH:mm}",
            n.Told.Who,
            n.Told.Device,
            n.Told.SourceKnown is { } known ? (known ? "yes" : "no") : "",
            n.Told.FirstAid,
            $"{n.Told.ProphylaxisAsked:yyyy-MM-ddTHH:mm}",
            n.Reason,
            n.Told.Outcome,
            n.Closed ? "yes" : "no",
        ];

    private static async Task<IResult> Answer(
        NeedlestickView? existing,
        Submitted<NeedlestickInput> sent,
        Outcome<NeedlestickView>? outcome,
        RecordsContext records,
        CancellationToken cancellation
    ) =>
        outcome switch
        {
            { Done: true } => Answers.Go($"{All}/{outcome.Value!.Id}"),
            { Found: false } => Results.NotFound(),
            _ => await Show(existing, Form.Again(sent, outcome?.Faults), StatusCodes.Status422UnprocessableEntity, records, cancellation),
        };

    private static async Task<IResult> Show(
        NeedlestickView? existing,
        Form form,
        int status,
        RecordsContext records,
        CancellationToken cancellation
    ) =>
        Answers.Page<NeedlestickPage>(
            new
            {
                Existing = existing,
                Form = form,
                Staff = await records
                    .Users.AsNoTracking()
                    .OrderBy(u => u.DisplayName)
                    .Select(u => new KeyValuePair<Guid, string>(u.Id, u.DisplayName))
                    .ToListAsync(cancellation),
            },
            status
        );

    private static Values Filled(NeedlestickView n) =>
        new Values()
            .Add("version", $"{n.Version}")
            .Add("session", n.Session is { } session ? $"{session}" : null)
            .Add("staff", $"{n.Staff}")
            .Add("at", $"{n.Told.At:yyyy-MM-ddTHH:mm}")
            .Add("device", n.Told.Device)
            .Add("sourceKnown", n.Told.SourceKnown is { } known ? (known ? "yes" : "no") : null)
            .Add("firstAid", n.Told.FirstAid)
            .Add("prophylaxisAsked", n.Told.ProphylaxisAsked is { } asked ? $"{asked:yyyy-MM-ddTHH:mm}" : null)
            .Add("reason", n.Reason)
            .Add("outcome", n.Told.Outcome);
}
