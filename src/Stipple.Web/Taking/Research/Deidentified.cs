using System.Security.Cryptography;

namespace Stipple.Web.Taking.Research;

/// <summary>
/// A course without what tells whose it is. Of texts only names of catalogues remain; times keep their distances to the minute
/// but begin at a random moment of years in which nobody treated here was alive, so that no date can be taken for a real one.
/// </summary>
public static class Deidentified
{
    /// <summary>Ages from this on are told as this, years: chosen as in the HIPAA rule on de-identification (45 CFR 164.514).</summary>
    public const int OldestAge = 90;

    /// <summary>The first moment a course may be moved to.</summary>
    public static readonly DateTime Earliest = new(1900, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>Years within which courses begin: chosen.</summary>
    public const int Years = 10;

    /// <summary>The course without what tells whose it is.</summary>
    /// <param name="course">The course. What is only planned is left out: it is nobody's outcome.</param>
    public static Course Of(Course course)
    {
        ArgumentNullException.ThrowIfNull(course);
        var minutes = (int)(Earliest.AddYears(Years) - Earliest).TotalMinutes;
        var shift = Earliest.AddMinutes(RandomNumberGenerator.GetInt32(minutes)) - course.Start.ToDateTime(TimeOnly.MinValue);
        var names = course
            .Concerns.Select((c, i) => (c.Id, Name: $"concern-{i + 1}"))
            .ToDictionary(c => c.Id, c => c.Name, StringComparer.Ordinal);
        return new Course
        {
            Start = Moved(course.Start, shift),
            Person = course.Person with { Age = Math.Min(OldestAge, Math.Floor(course.Person.Age)) },
            Concerns =
            [
                .. course.Concerns.Select(c =>
                    c with
                    {
                        Id = names[c.Id],
                        Goal = c.Goal is { } goal ? goal with { By = Moved(goal.By, shift) } : null,
                    }
                ),
            ],
            Sessions =
            [
                .. course.Sessions.Where(s => s.Status is SessionStatus.Done).Select(s => s with { At = s.At + shift, Note = null }),
            ],
            Observations =
            [
                .. course.Observations.Select(o =>
                    o with
                    {
                        At = o.At + shift,
                        Concern = o.Concern is { } concern ? names[concern] : null,
                    }
                ),
            ],
        };
    }

    private static DateOnly Moved(DateOnly day, TimeSpan shift) => DateOnly.FromDateTime(day.ToDateTime(TimeOnly.MinValue) + shift);
}
