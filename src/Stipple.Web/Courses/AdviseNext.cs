using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Stipple.Practice.Following;
using Stipple.Practice.Incidents;
using Stipple.Records;
using Stipple.Records.Patients;
using Stipple.Skin.Forecasting;
using Stipple.Web.Forecasting;
using Stipple.Web.Hosting;
using Stipple.Web.Houses;

namespace Stipple.Web.Courses;

/// <summary>
/// Works out what to do next: the course as it stands, as it was promised before anything was seen, and with and without its
/// next session, all forecast in the same twins.
/// </summary>
internal sealed class AdviseNext(RecordsContext records, ForecastKeeper forecasts, HouseKeeper house) : IHandler
{
    /// <summary>Twins behind the advice: enough for medians and quartiles; chosen for speed.</summary>
    private const int Twins = 200;

    // Advice holds for a course and a day; a few hundred are kept so that opening a page again is free.
    private static readonly ConcurrentDictionary<string, NextStep> Kept = new(StringComparer.Ordinal);

    /// <summary>The next step of a patient; null when the record is no course yet.</summary>
    public async Task<NextStep?> Run(Patient patient, CancellationToken cancellation)
    {
        var (json, state) = await forecasts.Course(patient, cancellation);
        if (json is null || state.Course is not { Concerns.Count: > 0 } course)
            return null;
        var today = await house.Today(cancellation);
        var incidents = await records
            .Incidents.AsNoTracking()
            .Where(i => i.PatientId == patient.Id)
            .Select(i => new { i.Json, i.Version })
            .ToListAsync(cancellation);
        var key = $"{patient.Id} {today:yyyyMMdd} {incidents.Sum(i => i.Version)} {OutlookStore.Fingerprint(json, Twins)}";
        if (Kept.TryGetValue(key, out var known))
            return known;
        if (Kept.Count > 500)
            Kept.Clear();
        var facts = new FollowFacts
        {
            Events =
            [
                .. incidents.Select(i => JsonSerializer.Deserialize<AdverseEvent>(i.Json, CourseJson.Options)).OfType<AdverseEvent>(),
            ],
        };
        return Kept[key] = await ForecastKeeper.OnACore(() => Of(course, facts, today, cancellation), cancellation);
    }

    private static NextStep Of(Course course, FollowFacts facts, DateOnly today, CancellationToken cancellation)
    {
        var options = new ForecastOptions(Twins, Signs: []);
        Forecast Forecast(Course of) => Forecaster.Run(of, options, progress: null, cancellation);
        var first = course.Sessions.Count > 0 ? course.Sessions[0].At : DateTime.MaxValue;
        var before = course with { Observations = [.. course.Observations.Where(o => o.At <= first)] };
        return NextStep.For(
            course,
            Forecast(course),
            facts with
            {
                Promised = Forecast(before),
                Next = NextSession.Of(course, today) is { } next ? new NextForecasts(Forecast(next.With), Forecast(next.Without)) : null,
            },
            today
        );
    }
}
