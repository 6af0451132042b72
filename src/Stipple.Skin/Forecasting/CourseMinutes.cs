namespace Stipple.Skin.Forecasting;

/// <summary>Days of a course in whole minutes, so that moments meant to be the same are the same.</summary>
internal static class CourseMinutes
{
    /// <summary>Days from day 0 to a local time, to the minute; negative before it.</summary>
    public static double MinuteOf(this Course course, DateTime at) => Math.Round(course.DayOf(at) * 1440) / 1440;
}
