using System.Collections.Immutable;
using Stipple.Charts;
using Stipple.Cli.Forecasting.Wording;
using Stipple.Evidence;
using Stipple.Skin.Forecasting;

namespace Stipple.Cli.Forecasting.Charting;

/// <summary>What becomes of a concern, as a picture.</summary>
internal static class ConcernCharts
{
    // The bands hold nine in ten; so do the error bars: 1.645 standard deviations either way.
    private const double NineInTen = 1.645;

    /// <summary>The true score over time beside the untreated one, with what was observed and done.</summary>
    public static BandChart Score(Report report, ConcernForecast concern)
    {
        var forecast = report.Forecast;
        return new BandChart
        {
            Title = Texts.Of("chart.score", Names.Heading(concern.Kind), Zones.Name(concern.Zones)),
            Quantity = concern.ScaleName,
            Unit = Units.Plural(Catalogue.Scales[concern.Scale].Unit),
            Direction = concern.LowerIsBetter ? Direction.LowerIsBetter : Direction.HigherIsBetter,
            Series = [Series(Texts.Of("series.treated"), forecast.Days, concern.Score)],
            Comparison = Median(Texts.Of("series.untreated"), forecast.Days, concern.Untreated),
            Measurements = Observed(report.Course, concern.Concern, concern.Zones, concern.Scale),
            Sessions = Marks(report, concern.Zones),
            LastRecord = report.LastRecord,
        };
    }

    /// <summary>A band of the forecast as a series of a chart.</summary>
    public static BandSeries Series(string name, ImmutableArray<double> days, ImmutableArray<Band> bands) =>
        new(name, [.. bands.Select((b, i) => new BandPoint(days[i], b.P50, b.P25, b.P75, b.P05, b.P95))]);

    /// <summary>Its median alone.</summary>
    public static BandSeries Median(string name, ImmutableArray<double> days, ImmutableArray<Band> bands) =>
        new(name, [.. bands.Select((b, i) => BandPoint.Exact(days[i], b.P50))]);

    /// <summary>The sessions that needle any of the zones, labelled with their greatest length where there is room.</summary>
    public static IReadOnlyList<SessionMark> Marks(Report report, ImmutableArray<string> zones, bool isLabelled = true) =>
        [
            .. report
                .Forecast.Sessions.Where(s => s.Day <= report.Forecast.Horizon)
                .Select(s => (Session: s, Areas: s.Zones.Where(z => z.Zones.Any(zones.Contains)).ToArray()))
                .Where(s => s.Areas.Length > 0)
                .Select(s => new SessionMark(
                    s.Session.Day,
                    isLabelled ? Texts.Of("session.mark", Numbers.Plain(s.Areas.Max(z => z.SetLength))) : "",
                    s.Session.Status == SessionStatus.Done
                )),
        ];

    /// <summary>What was observed of a concern on a scale, with the error of a rating.</summary>
    public static IReadOnlyList<Measurement> Observed(Course course, string? concern, ImmutableArray<string> zones, string scaleId)
    {
        var scale = Catalogue.Scales[scaleId];
        return
        [
            .. course
                .Observations.Where(o =>
                    string.Equals(o.Scale, scaleId, StringComparison.Ordinal) && string.Equals(o.Concern, concern, StringComparison.Ordinal)
                )
                .Where(o => concern is not null || o.Zones.SequenceEqual(zones, StringComparer.Ordinal))
                .Select(o =>
                {
                    var error = NineInTen * ((o.Setting == Setting.Photo ? scale.RaterErrorPhoto : scale.RaterErrorLive)?.Value ?? 0);
                    return error > 0
                        ? new Measurement(
                            course.DayOf(o.At),
                            o.Score,
                            Math.Max(scale.Minimum, o.Score - error),
                            Math.Min(scale.Maximum, o.Score + error)
                        )
                        : new Measurement(course.DayOf(o.At), o.Score);
                }),
        ];
    }
}
