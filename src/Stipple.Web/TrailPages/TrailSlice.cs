using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Stipple.Records;
using Stipple.Records.Trail;
using Stipple.Web.Access;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.Houses;
using Stipple.Web.Trails;

namespace Stipple.Web.TrailPages;

/// <summary>The trail: who read and changed what, and whether it is whole.</summary>
internal static class TrailSlice
{
    public static void Map(Routes routes)
    {
        routes.Page("/trail", Permission.SeeTrail, Show);
        routes.Page(
            "/trail.csv",
            Permission.SeeTrail,
            async (
                string? who,
                string? day,
                string? what,
                TrailCsv csv,
                ReadLog log,
                HttpResponse response,
                CancellationToken cancellation
            ) =>
            {
                log.Add("export", "Trail");
                await csv.Write(FilterOf(who, day, what), response, cancellation);
            }
        );
        routes.Form(
            "/trail/verify",
            Permission.SeeTrail,
            async (TrailReader reader, ReadLog log, CancellationToken cancellation) =>
            {
                log.Add("verify", "Trail");
                return Answers.Page<VerdictPage>(new { Verdict = await reader.Verify(cancellation) });
            }
        );
        routes.Page(
            "/patients/{patient:guid}/trail",
            Permission.SeeTrail,
            async (
                Guid patient,
                string? who,
                string? day,
                string? what,
                long? before,
                ReadTrail read,
                HouseKeeper house,
                RecordsContext records,
                CancellationToken cancellation
            ) =>
                await records.Patients.AsNoTracking().FirstOrDefaultAsync(p => p.Id == patient, cancellation) is { } found
                    ? await Page(FilterOf(who, day, what) with { Patient = patient }, before, found.Name, read, house, cancellation)
                    : Results.NotFound()
        );
    }

    private static async Task<IResult> Show(
        string? who,
        string? day,
        string? what,
        long? before,
        ReadTrail read,
        ReadLog log,
        HouseKeeper house,
        CancellationToken cancellation
    )
    {
        log.Add("read", "Trail");
        return await Page(FilterOf(who, day, what), before, null, read, house, cancellation);
    }

    private static async Task<IResult> Page(
        TrailFilter filter,
        long? before,
        string? patient,
        ReadTrail read,
        HouseKeeper house,
        CancellationToken cancellation
    ) =>
        Answers.Page<TrailPage>(
            new
            {
                Filter = filter,
                Patient = patient,
                Lines = await read.Page(filter, before, cancellation),
                People = await read.People(cancellation),
                Today = await house.Today(cancellation),
            }
        );

    // A filter that cannot be read is none: a list is shown rather than a fault.
    private static TrailFilter FilterOf(string? who, string? day, string? what) =>
        new(
            Guid.TryParse(who, out var person) ? person : null,
            DateOnly.TryParseExact(day, "yyyy-MM-dd", out var on) ? on : null,
            string.IsNullOrWhiteSpace(what) ? null : what.Trim(),
            null
        );
}
