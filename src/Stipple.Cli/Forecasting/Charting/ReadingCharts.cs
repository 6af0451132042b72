using Stipple.Charts;
using Stipple.Cli.Forecasting.Wording;
using Stipple.Evidence;
using Stipple.Skin.Forecasting;

namespace Stipple.Cli.Forecasting.Charting;

/// <summary>What an instrument or a further scale will read, as a picture.</summary>
internal static class ReadingCharts
{
    /// <summary>The band of one reading to come, with those taken.</summary>
    public static BandChart Whole(Report report, ReadingForecast reading) =>
        new()
        {
            Title = Texts.Of("chart.reading", reading.ScaleName, Where(report, reading)),
            Quantity = reading.ScaleName,
            Unit = Units.Plural(reading.Unit),
            Direction = Catalogue.Scales[reading.Scale].LowerIsBetter ? Direction.LowerIsBetter : Direction.HigherIsBetter,
            Series = [ConcernCharts.Series(Texts.Of("series.reading"), report.Forecast.Days, reading.Read)],
            Measurements = ConcernCharts.Observed(report.Course, reading.Concern, reading.Zones, reading.Scale),
            Sessions = ConcernCharts.Marks(report, reading.Zones, isLabelled: false),
            LastRecord = report.LastRecord,
        };

    private static string Where(Report report, ReadingForecast reading) =>
        reading.Concern is { } id
            ? Zones.Name(report.Course.Concerns.First(c => string.Equals(c.Id, id, StringComparison.Ordinal)).Zones)
            : Zones.Name(reading.Zones);
}
