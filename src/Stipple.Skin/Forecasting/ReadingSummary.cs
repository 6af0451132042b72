using System.Collections.Immutable;
using Stipple.Evidence;
using Stipple.Skin.Concerns;
using Stipple.Skin.Parameters;

namespace Stipple.Skin.Forecasting;

/// <summary>Readings to come where the course holds readings already; a concern's own scale is told with the concern.</summary>
internal sealed class ReadingSummary(CourseRuns runs, ulong seed)
{
    public ReadingForecast Forecast(ReadingSeries series)
    {
        var setting = series.Readings.IsEmpty ? Setting.Live : series.Readings[0].Setting;
        var deviation = RaterError.Of(series.Scale, setting);
        var purpose = CounterRandom.Purpose($"reading {series.Scale.Id}");
        var bands = new Band[runs.Grid.Length];
        for (var moment = 0; moment < bands.Length; moment++)
        {
            var values = series.At(moment);
            bands[moment] = Band.Over(values.Length, i => Read(series.Scale, values[i] + deviation * Error(i, purpose)));
        }

        return new ReadingForecast(
            series.Concern?.Id,
            [.. series.Concern is null ? series.Zones : []],
            series.Scale.Id,
            series.Scale.Name,
            series.Scale.Unit,
            series.Anchor?.Day,
            series.Anchor?.Score,
            [.. bands]
        );
    }

    private double Error(int twin, ulong purpose) => CounterRandom.Normal(seed, (ulong)twin, purpose);

    private static double Read(Scale scale, double value) => Math.Clamp(value, scale.Minimum, scale.Maximum);
}
