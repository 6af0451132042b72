using System.Collections.Concurrent;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Stipple.Records;
using Stipple.Records.Courses;
using Stipple.Records.Patients;
using Stipple.Skin.Forecasting;
using Stipple.Web.Hosting;
using Stipple.Web.Houses;

namespace Stipple.Web.Forecasting;

/// <summary>Forecasts patients' courses, and keeps what it found until a course or the model changes.</summary>
/// <param name="records">The store.</param>
/// <param name="courses">Puts courses together.</param>
/// <param name="house">The practice's clock.</param>
/// <param name="time">The clock.</param>
/// <param name="scopes">Makes contexts for what goes on after the page.</param>
internal sealed class ForecastKeeper(
    RecordsContext records,
    CourseOf courses,
    HouseKeeper house,
    TimeProvider time,
    IServiceScopeFactory scopes
) : IHandler
{
    /// <summary>Twins behind a course that is kept.</summary>
    public const int Twins = 400;

    /// <summary>Sessions beyond which a page does not wait for the forecast: it takes minutes, and is there when it is done.</summary>
    public const int LongCourse = 60;

    private static readonly ConcurrentDictionary<string, Task> UnderWay = new(StringComparer.Ordinal);

    // A forecast uses every core by itself; more of them at a time would only starve the pages.
    private static readonly SemaphoreSlim Cores = new(Environment.ProcessorCount);

    /// <summary>The course of a patient and its outlook, made where it is not kept.</summary>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    public async Task<CourseState> Of(Patient patient, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(patient);
        var (json, state) = await Course(patient, cancellation);
        if (json is null || state.Course is not { } course || (course.Concerns.Count == 0 && course.Sessions.Count == 0))
            return state;
        var fingerprint = OutlookStore.Fingerprint(json, Twins);
        var kept = await records.Forecasts.AsNoTracking().FirstOrDefaultAsync(f => f.PatientId == patient.Id, cancellation);
        if (string.Equals(kept?.Fingerprint, fingerprint, StringComparison.Ordinal))
            return state with { Outlook = OutlookStore.Unpack(kept!.Json) };
        if (course.Sessions.Count > LongCourse)
        {
            _ = UnderWay.GetOrAdd(fingerprint, _ => Task.Run(() => WorkOut(patient.Id, fingerprint, course), CancellationToken.None));
            return state with { IsWorking = true };
        }
        var outlook = OutlookMaker.Of(course, await Run(course, new ForecastOptions(Twins, Signs: []), cancellation));
        await Keep(records, patient.Id, fingerprint, outlook, cancellation);
        return state with { Outlook = outlook };
    }

    /// <summary>The course of a patient alone, and its JSON.</summary>
    public async Task<(string? Json, CourseState State)> Course(Patient patient, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(patient);
        var (document, lacks) = await courses.Json(patient, time.GetUtcNow(), await house.Zone(cancellation), cancellation);
        if (document is null)
            return (null, new CourseState(null, null, lacks, []));
        var json = document.ToJsonString();
        var read = CourseReader.Read(Encoding.UTF8.GetBytes(json));
        return (json, new CourseState(read.Course, null, null, read.Faults));
    }

    /// <summary>A forecast, when a core is free for it.</summary>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    public static Task<Forecast> Run(Course course, ForecastOptions options, CancellationToken cancellation) =>
        OnACore(() => Forecaster.Run(course, options, progress: null, cancellation), cancellation);

    /// <summary>Any long computation, when a core is free for it.</summary>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    public static async Task<T> OnACore<T>(Func<T> work, CancellationToken cancellation)
    {
        await Cores.WaitAsync(cancellation);
        try
        {
            return await Task.Run(work, cancellation);
        }
        finally
        {
            Cores.Release();
        }
    }

    // One at a time for each course; a long one is forecast in fewer twins, so that it is there within minutes.
    private async Task WorkOut(Guid patient, string fingerprint, Course course)
    {
        try
        {
            var forecast = await Run(course, new ForecastOptions(Twins / 4, Signs: []), CancellationToken.None);
            await using var scope = scopes.CreateAsyncScope();
            await Keep(
                scope.ServiceProvider.GetRequiredService<RecordsContext>(),
                patient,
                fingerprint,
                OutlookMaker.Of(course, forecast),
                CancellationToken.None
            );
        }
        catch (ForecastTooLargeException)
        {
            // It stays without a band; the page says that it may be too long.
        }
        finally
        {
            UnderWay.TryRemove(fingerprint, out _);
        }
    }

    private async Task Keep(RecordsContext records, Guid patient, string fingerprint, CourseOutlook outlook, CancellationToken cancellation)
    {
        var (packed, now) = (OutlookStore.Pack(outlook), time.GetUtcNow());
        var replaced = await records
            .Forecasts.Where(f => f.PatientId == patient)
            .ExecuteUpdateAsync(
                set => set.SetProperty(f => f.Fingerprint, fingerprint).SetProperty(f => f.Json, packed).SetProperty(f => f.At, now),
                cancellation
            );
        if (replaced > 0)
            return;
        var made = new StoredForecast
        {
            PatientId = patient,
            Fingerprint = fingerprint,
            Json = packed,
            At = now,
        };
        records.Add(made);
        try
        {
            await records.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException)
        {
            // Another request kept the same forecast first.
            records.Entry(made).State = EntityState.Detached;
        }
    }
}
