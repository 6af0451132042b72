using Microsoft.EntityFrameworkCore;
using Stipple.Records;
using Stipple.Records.Houses;

namespace Stipple.Web.Houses;

/// <summary>The practice's settings within one request.</summary>
/// <param name="records">The store.</param>
/// <param name="time">The clock.</param>
public sealed class HouseKeeper(RecordsContext records, TimeProvider time)
{
    private House? house;

    /// <summary>The practice; null before the first run.</summary>
    public async ValueTask<House?> Get(CancellationToken cancellation) =>
        house ??= await records.Houses.AsNoTracking().FirstOrDefaultAsync(cancellation);

    /// <summary>The time zone in which the practice counts its days.</summary>
    public async ValueTask<TimeZoneInfo> Zone(CancellationToken cancellation) =>
        await Get(cancellation) is { } known && TimeZoneInfo.TryFindSystemTimeZoneById(known.TimeZone, out var zone)
            ? zone
            : TimeZoneInfo.Utc;

    /// <summary>Now, on the practice's clock.</summary>
    public async ValueTask<DateTime> Now(CancellationToken cancellation) =>
        TimeZoneInfo.ConvertTime(time.GetUtcNow(), await Zone(cancellation)).DateTime;

    /// <summary>Today, on the practice's calendar.</summary>
    public async ValueTask<DateOnly> Today(CancellationToken cancellation) => DateOnly.FromDateTime(await Now(cancellation));
}
