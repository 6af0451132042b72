using Stipple.Charts;
using Stipple.Cli.Forecasting.Wording;
using Stipple.Skin.Forecasting;

namespace Stipple.Cli.Forecasting.Charting;

/// <summary>A sign over the whole course, as a picture.</summary>
internal static class SignCharts
{
    /// <summary>The treated band beside the untreated median.</summary>
    public static BandChart Whole(Report report, ZoneForecast zone, SignForecast sign) =>
        new()
        {
            Title = Texts.Of("chart.sign", sign.Name, Zones.Name(zone.Zones)),
            Quantity = sign.Name,
            Unit = sign.Unit,
            Direction = sign.LowerIsBetter switch
            {
                true => Direction.LowerIsBetter,
                false => Direction.HigherIsBetter,
                null => Direction.None,
            },
            Series = [ConcernCharts.Series(Texts.Of("series.treated"), report.Forecast.Days, sign.Treated)],
            Comparison = ConcernCharts.Median(Texts.Of("series.untreated"), report.Forecast.Days, sign.Untreated),
            Sessions = ConcernCharts.Marks(report, zone.Zones),
            LastRecord = report.LastRecord,
        };
}
