namespace Stipple.Web.Treating;

/// <summary>Between the practice's clock and the store's.</summary>
internal static class LocalTimes
{
    /// <summary>The moment of a local time; in the hour that a change of clocks leaves out, an hour later.</summary>
    public static DateTimeOffset ToUtc(DateTime local, TimeZoneInfo zone)
    {
        var plain = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        return new DateTimeOffset(
            TimeZoneInfo.ConvertTimeToUtc(zone.IsInvalidTime(plain) ? plain.AddHours(1) : plain, zone),
            TimeSpan.Zero
        );
    }

    /// <summary>The local time of a moment.</summary>
    public static DateTime ToLocal(DateTimeOffset at, TimeZoneInfo zone) => TimeZoneInfo.ConvertTime(at, zone).DateTime;

    /// <summary>The first moment of a local day.</summary>
    public static DateTimeOffset StartOf(DateOnly day, TimeZoneInfo zone) => ToUtc(day.ToDateTime(TimeOnly.MinValue), zone);
}
