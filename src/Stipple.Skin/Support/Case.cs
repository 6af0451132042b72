using System.Collections.Immutable;
using Stipple.Evidence;

namespace Stipple.Skin.Support;

/// <summary>What can be compared between a person's concern and a published arm; null or empty where not known.</summary>
/// <param name="Kind">Kind of concern.</param>
/// <param name="Form">What pigment, scar or stretch marks are like.</param>
/// <param name="Regions">Parts of the body treated.</param>
/// <param name="LowestPhototype">Lowest phototype.</param>
/// <param name="HighestPhototype">Highest phototype.</param>
/// <param name="Youngest">Age from, years.</param>
/// <param name="Oldest">Age to, years.</param>
/// <param name="NeedleLength">Needle length, mm.</param>
/// <param name="Sessions">Number of sessions.</param>
/// <param name="IntervalWeeks">Weeks from one session to the next.</param>
public sealed record Case(
    string Kind,
    string? Form,
    ImmutableArray<Region> Regions,
    Phototype? LowestPhototype,
    Phototype? HighestPhototype,
    double? Youngest,
    double? Oldest,
    double? NeedleLength,
    double? Sessions,
    double? IntervalWeeks
)
{
    /// <summary>The case of a concern in a course: medians over the sessions at its zones before the end of the forecast.</summary>
    /// <param name="course">The course.</param>
    /// <param name="concern">A concern of it.</param>
    public static Case Of(Course course, Concern concern)
    {
        ArgumentNullException.ThrowIfNull(course);
        ArgumentNullException.ThrowIfNull(concern);
        var treatments = concern.Zones.SelectMany(course.SessionsOf).Where(t => course.DayOf(t.Session.At) < course.Horizon).ToArray();
        var days = treatments.Select(t => course.DayOf(t.Session.At)).Distinct().Order().ToArray();
        return new Case(
            concern.Kind,
            FormOf(concern),
            [.. concern.Zones.Select(zone => Catalogue.Zones[zone].Region).Distinct()],
            course.Person.Phototype,
            course.Person.Phototype,
            course.Person.Age,
            course.Person.Age,
            Median([.. treatments.Select(t => t.Area.NeedleLength.Millimetres)]),
            days.Length == 0 ? null : days.Length,
            Median([.. days.Zip(days.Skip(1), (from, to) => (to - from) / 7)])
        );
    }

    /// <summary>The case of a published arm, as far as it is reported.</summary>
    /// <param name="arm">The arm.</param>
    public static Case Of(TrialArm arm)
    {
        ArgumentNullException.ThrowIfNull(arm);
        var age = arm.Age;
        var spread = 2 * (age?.StandardDeviation ?? 0);
        return new Case(
            arm.Indication.Kind,
            FormOf(arm.Indication),
            [.. arm.Treatment.Zones.Select(zone => Catalogue.Zones[zone].Region).Distinct()],
            arm.Phototypes?.Lowest,
            arm.Phototypes?.Highest,
            age?.Low ?? age?.Mean - spread,
            age?.High ?? age?.Mean + spread,
            arm.Treatment.NeedleLength,
            arm.Treatment.Sessions,
            arm.Treatment.IntervalWeeks
        );
    }

    private static string? FormOf(Concern concern) =>
        concern switch
        {
            Hyperpigmentation pigment => $"{pigment.Type}",
            Scar scar => $"{scar.Cause}",
            StretchMarks marks => $"{marks.Colour}",
            _ => null,
        };

    private static string? FormOf(TrialIndication indication) =>
        indication.Pigment?.ToString() ?? indication.Cause?.ToString() ?? indication.Colour?.ToString();

    private static double? Median(double[] values) => values.Length == 0 ? null : Quantile.Median(values);
}
