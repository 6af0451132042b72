using Stipple.Charts;
using Stipple.Skin.Forecasting;
using Stipple.Web.Wording;

namespace Stipple.Web.Forecasting;

/// <summary>Pictures of an outlook.</summary>
internal static class OutlookCharts
{
    private static readonly Texts T = Texts.English;

    /// <summary>A concern over time: the band through what was measured, the sessions on the axis.</summary>
    public static BandChart Score(CourseOutlook outlook, ConcernOutlook concern) =>
        new()
        {
            Title = $"{Words.Kind(concern.Kind)}: {Words.Zones(concern.Zones)}",
            Quantity = concern.ScaleName,
            Unit = concern.Unit,
            Direction = concern.LowerIsBetter ? Direction.LowerIsBetter : Direction.HigherIsBetter,
            Series = [Series(T["forecast.treated"], outlook.Days, concern.Treated)],
            Comparison = new BandSeries(
                T["forecast.untreated"],
                [.. concern.Untreated.Select((value, i) => BandPoint.Exact(outlook.Days[i], value))]
            ),
            Measurements = [.. concern.Seen.Select(s => new Measurement(s.Day, s.Score, s.Low, s.High))],
            Sessions = Marks(outlook, concern.Zones),
            LastRecord = outlook.LastRecord,
        };

    /// <summary>A band as a series of a chart.</summary>
    public static BandSeries Series(string name, IReadOnlyList<double> days, IReadOnlyList<Band> bands) =>
        new(name, [.. bands.Select((b, i) => new BandPoint(days[i], b.P50, b.P25, b.P75, b.P05, b.P95))]);

    /// <summary>Sessions that touch any of the zones, with their longest needle there.</summary>
    public static IReadOnlyList<SessionMark> Marks(CourseOutlook outlook, IReadOnlyCollection<string> zones) =>
        [
            .. outlook
                .Sessions.Select(s =>
                    (Session: s, Areas: s.Areas.Where(a => a.Zones.Intersect(zones, StringComparer.Ordinal).Any()).ToArray())
                )
                .Where(s => s.Areas.Length > 0)
                .Select(s => new SessionMark(s.Session.Day, T.Of("forecast.mm", Words.Number(s.Areas.Max(a => a.Length))), s.Session.Done)),
        ];
}
