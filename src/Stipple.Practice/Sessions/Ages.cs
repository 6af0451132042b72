namespace Stipple.Practice.Sessions;

/// <summary>Age on a day of the course.</summary>
internal static class Ages
{
    private const double DaysOfYear = 365.25;

    /// <summary>Years, from the age at the start of the course.</summary>
    public static double On(Course course, DateOnly day) => course.Person.Age + (day.DayNumber - course.Start.DayNumber) / DaysOfYear;
}
