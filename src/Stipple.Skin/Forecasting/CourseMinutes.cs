namespace Stipple.Skin.Forecasting;

/// <summary>Days in whole minutes, so that moments meant to be the same are the same.</summary>
internal static class CourseMinutes
{
    private const double PerDay = 1440;

    /// <summary>Days from day 0 to a local time, to the minute; negative before it.</summary>
    public static double MinuteOf(this Course course, DateTime at) => Whole(course.DayOf(at));

    /// <summary>A number of days to the minute.</summary>
    public static double Whole(double days) => Math.Round(days * PerDay) / PerDay;
}
