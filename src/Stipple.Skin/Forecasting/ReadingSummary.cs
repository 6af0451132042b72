using System.Collections.Immutable;
using Stipple.Evidence;
using Stipple.Skin.Concerns;
using Stipple.Skin.Parameters;

namespace Stipple.Skin.Forecasting;

/// <summary>Readings to come where the course holds readings already.</summary>
internal sealed class ReadingSummary(
    Course course,
    ImmutableArray<double> grid,
    ForecastOptions options,
    Twin[] twins,
    Func<IReadOnlyList<string>, ImmutableArray<(ZoneRun Run, double Weight)>> runsOf
)
{
    public ImmutableArray<ReadingForecast> Readings() =>
        [
            .. course
                .Observations.GroupBy(o => (o.Concern, Zones: string.Join(',', o.Zones), o.Scale))
                .Select(group => OfGroup([.. group.OrderBy(o => o.At)]))
                .OfType<ReadingForecast>(),
        ];

    /// <summary>Whether readings on this scale are forecast: by an instrument, or for a concern beside its own scale.</summary>
    internal static bool Forecasts(Course course, Observation observation)
    {
        if (observation.Concern is null)
            return Instrument.Of(observation.Scale) is not null;
        var concern = course.Concerns.First(c => string.Equals(c.Id, observation.Concern, StringComparison.Ordinal));
        return !Catalogue.Scales[observation.Scale].Indications.IsEmpty
            && Catalogue.Scales[observation.Scale].Indications.Contains(concern.Kind, StringComparer.Ordinal);
    }

    private ReadingForecast? OfGroup(IReadOnlyList<Observation> readings)
    {
        var first = readings[0];
        if (!Forecasts(course, first))
            return null;
        if (first.Concern is null)
            return OfInstrument(readings, Instrument.Of(first.Scale)!);
        var concern = course.Concerns.First(c => string.Equals(c.Id, first.Concern, StringComparison.Ordinal));
        return string.Equals(concern.Baseline.Scale, first.Scale, StringComparison.Ordinal) ? null : OfConcern(readings, concern);
    }

    private ReadingForecast OfInstrument(IReadOnlyList<Observation> readings, Instrument instrument)
    {
        var zones = readings[0].Zones;
        var runs = runsOf(zones);
        var scale = Catalogue.Scales[instrument.Scale];
        double Factor(int moment, int i) =>
            runs.Sum(r => r.Weight * instrument.Factor(r.Run.Treated[instrument.Sign, moment, i], twins[i]));

        if (instrument.Reading == InstrumentReading.Sign)
            return Forecast(readings[0], scale, null, null, (moment, i, _) => Factor(moment, i));
        var before = readings.LastOrDefault(r => course.DayOf(r.At) <= 0);
        var published =
            before is null && string.Equals(instrument.Scale, "tewl", StringComparison.Ordinal)
                ? Catalogue.Zones[zones[0]].Anatomy.BaselineTewl?.Value
                : null;
        var anchor = published ?? (before ?? readings[0]).Score;
        var day = published is null ? Math.Max(0, course.DayOf((before ?? readings[0]).At)) : 0;
        var at = MomentOf(day);
        return Forecast(
            readings[0],
            scale,
            published is null ? day : null,
            anchor,
            (moment, i, error) => Math.Max(0, anchor - error) * Factor(moment, i) / Factor(at, i)
        );
    }

    private ReadingForecast OfConcern(IReadOnlyList<Observation> readings, Concern concern)
    {
        var path = new ConcernPath(concern, twins, runsOf(concern.Zones));
        var anchor = readings.LastOrDefault(r => course.DayOf(r.At) <= 0) ?? readings[0];
        var scale = new ScoreScale(new Baseline(anchor.Scale, anchor.Score));
        var day = Math.Max(0, course.DayOf(anchor.At));
        var start = path.At(MomentOf(day)).Treated;
        var last = -1;
        var severities = start;
        return Forecast(
            readings[0],
            scale.Scale,
            day,
            anchor.Score,
            (moment, i, error) =>
            {
                if (last != moment)
                {
                    severities = path.At(moment).Treated;
                    last = moment;
                }

                return scale.Score(scale.IsRelative ? severities[i] : 100 * severities[i] / start[i]) - error;
            }
        );
    }

    // A reading and its anchor each carry the error of one reading.
    private ReadingForecast Forecast(Observation first, Scale scale, double? day, double? anchor, Func<int, int, double, double> expected)
    {
        var deviation =
            (
                first.Setting == Setting.Photo
                    ? scale.RaterErrorPhoto ?? scale.RaterErrorLive
                    : scale.RaterErrorLive ?? scale.RaterErrorPhoto
            )?.Value
            ?? 0;
        var purpose = CounterRandom.Purpose($"reading {scale.Id}");
        var anchorPurpose = CounterRandom.Purpose($"anchor {scale.Id}");
        var bands = new Band[grid.Length];
        var scratch = new float[options.Twins];
        for (var moment = 0; moment < grid.Length; moment++)
        {
            for (var i = 0; i < scratch.Length; i++)
            {
                var anchorError = anchor is null ? 0 : deviation * CounterRandom.Normal(options.Seed, (ulong)i, anchorPurpose);
                var value = expected(moment, i, anchorError) + deviation * CounterRandom.Normal(options.Seed, (ulong)i, purpose);
                scratch[i] = (float)Math.Clamp(value, scale.Minimum, scale.Maximum);
            }

            bands[moment] = Band.Of(scratch);
        }

        return new ReadingForecast(first.Concern, [.. first.Zones], scale.Id, scale.Name, scale.Unit, day, anchor, [.. bands]);
    }

    private int MomentOf(double day)
    {
        var moment = grid.AsSpan().BinarySearch(Math.Min(day, grid[^1]));
        return moment >= 0 ? moment : Math.Max(0, ~moment - 1);
    }
}
