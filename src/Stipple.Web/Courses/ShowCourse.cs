using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Stipple.Evidence;
using Stipple.Records;
using Stipple.Records.Patients;
using Stipple.Skin.Forecasting;
using Stipple.Web.Forecasting;
using Stipple.Web.Hosting;
using Stipple.Web.Houses;
using Stipple.Web.Wording;

namespace Stipple.Web.Courses;

/// <summary>Puts the course page of a patient together.</summary>
internal sealed class ShowCourse(RecordsContext records, ForecastKeeper forecasts, HouseKeeper house, TimeProvider time, Texts texts)
    : IHandler
{
    /// <summary>Sessions listed; the picture shows all of them.</summary>
    private const int Listed = 12;

    /// <summary>The page of a patient; null when there is no such patient.</summary>
    public async Task<CourseView?> Run(Guid id, CancellationToken cancellation)
    {
        if (await records.Patients.AsNoTracking().FirstOrDefaultAsync(p => p.Id == id, cancellation) is not { } patient)
            return null;
        var zone = await house.Zone(cancellation);
        DateTime Local(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, zone).DateTime;
        var sessions = await records
            .Sessions.AsNoTracking()
            .Where(s => s.PatientId == id)
            .OrderByDescending(s => s.At)
            .Take(Listed)
            .ToListAsync(cancellation);
        var now = time.GetUtcNow();
        var visit = await records
            .Visits.AsNoTracking()
            .Where(v => v.PatientId == id && v.At >= now && v.State == "booked")
            .OrderBy(v => v.At)
            .FirstOrDefaultAsync(cancellation);
        return new CourseView(
            patient,
            await house.Today(cancellation),
            await State(patient, cancellation),
            await records
                .Concerns.AsNoTracking()
                .Where(c => c.PatientId == id && c.Closed == null)
                .OrderBy(c => c.Id)
                .ToListAsync(cancellation),
            [.. sessions.Select(s => new SessionLine(s.Id, Local(s.At), What(s.Json), s.Lot, s.SignedAt is not null))],
            await records.Sessions.CountAsync(s => s.PatientId == id, cancellation),
            await records
                .Screenings.AsNoTracking()
                .Where(s => s.PatientId == id)
                .OrderByDescending(s => s.Day)
                .ThenByDescending(s => s.Id)
                .FirstOrDefaultAsync(cancellation),
            await records
                .Consents.AsNoTracking()
                .Where(c => c.PatientId == id)
                .OrderByDescending(c => c.SignedAt)
                .FirstOrDefaultAsync(cancellation),
            await records
                .Plans.AsNoTracking()
                .Where(p => p.PatientId == id && p.Ended == null)
                .OrderByDescending(p => p.Made)
                .FirstOrDefaultAsync(cancellation),
            visit is null ? null : Local(visit.At),
            await records.Incidents.CountAsync(i => i.PatientId == id && i.Resolved == null, cancellation)
        );
    }

    // A course too long for the forecast is still shown, without its band.
    private async Task<CourseState> State(Patient patient, CancellationToken cancellation)
    {
        try
        {
            return await forecasts.Of(patient, cancellation);
        }
        catch (ForecastTooLargeException)
        {
            return (await forecasts.Course(patient, cancellation)).State;
        }
    }

    private string What(string? json)
    {
        if (json is null || JsonNode.Parse(json)?["areas"] is not JsonArray areas)
            return texts["course.session.open"];
        return string.Join("; ", areas.Select(a => $"{Zones(a!["zones"]!.AsArray())} {a["needleLength"]!.GetValue<double>():0.##} mm"));
    }

    private static string Zones(JsonArray zones) => Words.Zones(zones.Select(z => z!.GetValue<string>()));
}
