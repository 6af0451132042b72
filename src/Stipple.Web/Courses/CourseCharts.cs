using Stipple.Charts;
using Stipple.Web.Forecasting;
using Stipple.Web.Wording;

namespace Stipple.Web.Courses;

/// <summary>The one line of a course: above it what was done, below it what was seen.</summary>
internal static class CourseCharts
{
    private static readonly Texts T = Texts.English;

    /// <summary>The time line; null when nothing was done or seen.</summary>
    public static TimeLineChart? Line(Course course)
    {
        if (course.Sessions.Count == 0 && course.Observations.Count == 0)
            return null;
        return new TimeLineChart
        {
            Title = T["course.line"],
            Sessions = [.. course.Sessions.Select(s => new SessionMark(course.DayOf(s.At), Depths(s), s.Status is SessionStatus.Done))],
            Observations =
            [
                .. course.Observations.Select(o => new Stipple.Charts.Observation(
                    course.DayOf(o.At),
                    $"{Words.ScaleShort(o.Scale)} {Words.Number(o.Score)}"
                )),
            ],
            LastRecord = course
                .Observations.Select(o => course.DayOf(o.At))
                .Concat(course.Sessions.Where(s => s.Status is SessionStatus.Done).Select(s => course.DayOf(s.At)))
                .DefaultIfEmpty(0)
                .Max(),
        };
    }

    // The depths of a session by zone, shortest words first: one length where all zones had the same.
    private static string Depths(Session session)
    {
        var lengths = session.Areas.Select(a => a.NeedleLength.Millimetres).Distinct().Order().ToArray();
        return lengths.Length == 1
            ? T.Of("forecast.mm", Words.Number(lengths[0]))
            : T.Of("forecast.mm", $"{Words.Number(lengths[0])}–{Words.Number(lengths[^1])}");
    }
}
