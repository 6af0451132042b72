using Stipple.Evidence;
using Stipple.Skin.Forecasting;

namespace Stipple.Web.Forecasting;

/// <summary>Takes from a forecast what pages tell.</summary>
internal static class OutlookMaker
{
    // A chart of weeks shows no hours: this far apart, days still tell a session from the morning after.
    private const double Apart = 0.9;

    // The bands hold nine in ten; so do the error bars: 1.645 standard deviations either way.
    private const double NineInTen = 1.645;

    public static CourseOutlook Of(Course course, Forecast forecast)
    {
        var kept = Kept(course, forecast);
        return new CourseOutlook(
            forecast.Model,
            forecast.Calibration,
            forecast.Twins,
            forecast.DayZero,
            LastRecord(course),
            forecast.Horizon,
            [.. kept.Select(i => forecast.Days[i])],
            [.. forecast.Concerns.Select(c => Of(course, c, kept))],
            [.. forecast.Sessions.Select(Of)],
            [.. forecast.Zones.Select(z => new PigmentOutlook([.. z.Zones], z.PigmentRisk))],
            SupportWords.Learnt(forecast),
            [.. forecast.Notes]
        );
    }

    private static List<int> Kept(Course course, Forecast forecast)
    {
        var sessions = forecast.Sessions.Select(s => s.Day).ToHashSet();
        var kept = new List<int>();
        for (var i = 0; i < forecast.Days.Length; i++)
        {
            var day = forecast.Days[i];
            if (kept.Count == 0 || day - forecast.Days[kept[^1]] >= Apart || sessions.Contains(day) || i == forecast.Days.Length - 1)
                kept.Add(i);
        }
        return kept;
    }

    private static ConcernOutlook Of(Course course, ConcernForecast concern, List<int> kept)
    {
        var scale = Catalogue.Scales[concern.Scale];
        return new ConcernOutlook(
            concern.Concern,
            concern.Kind,
            [.. concern.Zones],
            concern.Scale,
            concern.ScaleName,
            scale.Unit switch
            {
                "1" => "",
                "point" => "points",
                var unit => unit,
            },
            concern.LowerIsBetter,
            concern.Baseline,
            [.. kept.Select(i => concern.Score[i])],
            [.. kept.Select(i => concern.Untreated[i].P50)],
            [.. course.Observations.Where(o => IsOf(o, concern)).Select(o => Seen(course, o, scale))],
            concern.Change[^1],
            concern.Chances,
            SupportWords.Arms(concern),
            SupportWords.Distance(concern)
        );
    }

    private static bool IsOf(Observation seen, ConcernForecast concern) =>
        string.Equals(seen.Concern, concern.Concern, StringComparison.Ordinal)
        && string.Equals(seen.Scale, concern.Scale, StringComparison.Ordinal);

    private static SeenScore Seen(Course course, Observation seen, Scale scale)
    {
        var error = NineInTen * ((seen.Setting == Setting.Photo ? scale.RaterErrorPhoto : scale.RaterErrorLive)?.Value ?? 0);
        return error > 0
            ? new(
                course.DayOf(seen.At),
                seen.Score,
                Math.Max(scale.Minimum, seen.Score - error),
                Math.Min(scale.Maximum, seen.Score + error)
            )
            : new(course.DayOf(seen.At), seen.Score, null, null);
    }

    private static SessionOutlook Of(SessionForecast session) =>
        new(
            session.Day,
            session.At,
            session.Status == SessionStatus.Done,
            [
                .. session.Zones.Select(z => new AreaOutlook(
                    [.. z.Zones],
                    z.SetLength,
                    z.Depth,
                    z.DaysUntilPresentable,
                    z.DaysUntilClear,
                    z.Pain
                )),
            ]
        );

    private static double? LastRecord(Course course)
    {
        var days = course
            .Sessions.Where(s => s.Status == SessionStatus.Done)
            .Select(s => s.At)
            .Concat(course.Observations.Select(o => o.At))
            .Select(course.DayOf)
            .ToArray();
        return days.Length == 0 ? null : days.Max();
    }
}
