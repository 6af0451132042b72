using System.Collections.Immutable;
using Stipple.Evidence;
using Stipple.Skin.Concerns;
using Stipple.Skin.Parameters;

namespace Stipple.Skin.Forecasting;

/// <summary>Readings of one thing on one scale, and what each twin would truly show there at any moment.</summary>
/// <remarks>
/// Equations O1 to O4 of docs/science/model.md. Where a scale tells a state by its change since an earlier reading, the error
/// of that reading belongs to the twin, so that all later readings share it.
/// </remarks>
internal sealed class ReadingSeries
{
    private readonly Func<int, double[]> expected;

    private ReadingSeries(
        Concern? concern,
        IReadOnlyList<string> zones,
        Scale scale,
        bool own,
        (double? Day, double Score)? anchor,
        ImmutableArray<Observation> readings,
        Func<int, double[]> expected
    )
    {
        Concern = concern;
        Zones = [.. zones];
        Scale = scale;
        IsOwn = own;
        Anchor = anchor;
        Readings = readings;
        this.expected = expected;
    }

    /// <summary>The concern read; null when zones are.</summary>
    public Concern? Concern { get; }

    public ImmutableArray<string> Zones { get; }

    public Scale Scale { get; }

    /// <summary>Whether this is the concern's own scale, whose anchor is its baseline.</summary>
    public bool IsOwn { get; }

    /// <summary>Day and score of the reading that the others are told against; day null when it is published, null without one.</summary>
    public (double? Day, double Score)? Anchor { get; }

    /// <summary>The readings that say something of the person, the anchor left out.</summary>
    public ImmutableArray<Observation> Readings { get; }

    /// <summary>True value per twin at a moment of the runs.</summary>
    public double[] At(int moment) => expected(moment);

    /// <summary>Whether readings on this scale can be told: by an instrument, or for a concern on a scale that fits it.</summary>
    public static bool Knows(Course course, Observation observation)
    {
        if (observation.Concern is null)
            return Instrument.Of(observation.Scale) is not null;
        var concern = ConcernOf(course, observation);
        var scale = Catalogue.Scales[observation.Scale];
        return string.Equals(concern.Baseline.Scale, scale.Id, StringComparison.Ordinal)
            || scale.Indications.Contains(concern.Kind, StringComparer.Ordinal);
    }

    /// <summary>The zones of an observation, in whatever order they were named.</summary>
    public static string ZonesKey(Observation observation) => string.Join(',', observation.Zones.Order(StringComparer.Ordinal));

    /// <summary>Days after day 0 of the readings that later ones are told against.</summary>
    public static IEnumerable<double> AnchorDays(Course course) =>
        course
            .Observations.GroupBy(o => (o.Concern, Zones: ZonesKey(o), o.Scale))
            .Select(readings => readings.Min(o => course.MinuteOf(o.At)))
            .Where(day => day > 0);

    /// <summary>Every series that can be told in a course.</summary>
    public static ImmutableArray<ReadingSeries> Of(Course course, CourseRuns runs, Twin[] twins, Func<Concern, ConcernPath> pathOf) =>
        [
            .. course
                .Observations.Where(o => Knows(course, o))
                .GroupBy(o => (o.Concern, Zones: ZonesKey(o), o.Scale))
                .Select(group => group.OrderBy(o => o.At).ThenBy(o => o.Score).ThenBy(o => o.Setting).ToArray())
                .Select(readings =>
                    readings[0].Concern is null
                        ? OfInstrument(course, readings, Instrument.Of(readings[0].Scale)!, runs, twins)
                        : OfConcern(course, readings, ConcernOf(course, readings[0]), runs, twins, pathOf)
                ),
        ];

    private static ReadingSeries OfConcern(
        Course course,
        Observation[] readings,
        Concern concern,
        CourseRuns runs,
        Twin[] twins,
        Func<Concern, ConcernPath> pathOf
    )
    {
        var path = pathOf(concern);
        if (string.Equals(concern.Baseline.Scale, readings[0].Scale, StringComparison.Ordinal))
        {
            return new ReadingSeries(
                concern,
                concern.Zones,
                path.Scale.Scale,
                own: true,
                anchor: null,
                [.. readings.Where(r => !IsBaseline(course, concern, r))],
                moment => path.Scores(path.At(moment).Treated)
            );
        }

        var anchor = Math.Max(0, Array.FindLastIndex(readings, r => course.MinuteOf(r.At) <= 0));
        var first = readings[anchor];
        var scale = new ScoreScale(new Baseline(first.Scale, first.Score));
        var day = Math.Max(0, course.MinuteOf(first.At));
        var start = new Lazy<double[]>(() => path.At(runs.MomentOf(day)).Treated);
        var errors = scale.IsRelative ? new double[twins.Length] : AnchorErrors(twins, scale.Scale, first);
        return new ReadingSeries(
            concern,
            concern.Zones,
            scale.Scale,
            own: false,
            (day, first.Score),
            scale.IsRelative ? [.. readings] : Without(readings, anchor),
            moment =>
            {
                var severities = path.At(moment).Treated;
                return
                [
                    .. severities.Select((s, i) => scale.IsRelative ? scale.Score(s) : scale.Score(100 * s / start.Value[i], errors[i])),
                ];
            }
        );
    }

    private static ReadingSeries OfInstrument(Course course, Observation[] readings, Instrument instrument, CourseRuns runs, Twin[] twins)
    {
        var zones = readings[0].Zones;
        var parts = runs.Over(zones);
        var scale = Catalogue.Scales[instrument.Scale];
        double Factor(int moment, int i) =>
            parts.Sum(r => r.Weight * instrument.Factor(r.Run.Treated[instrument.Sign, moment, i], twins[i]));

        double[] Factors(int moment) => [.. Enumerable.Range(0, twins.Length).Select(i => Factor(moment, i))];

        if (instrument.Reading == InstrumentReading.Sign)
            return new ReadingSeries(null, zones, scale, own: false, anchor: null, [.. readings], Factors);
        var before = Array.FindLastIndex(readings, r => course.MinuteOf(r.At) <= 0);
        var published =
            before < 0 && string.Equals(instrument.Scale, "tewl", StringComparison.Ordinal)
                ? Catalogue.Zones[zones[0]].Anatomy.BaselineTewl?.Value
                : null;
        var place = Math.Max(0, before);
        var first = readings[place];
        var anchor = published ?? first.Score;
        double? day = published is null ? Math.Max(0, course.MinuteOf(first.At)) : null;
        var start = new Lazy<double[]>(() => Factors(runs.MomentOf(day ?? 0)));
        var errors = AnchorErrors(twins, scale, first);
        return new ReadingSeries(
            null,
            zones,
            scale,
            own: false,
            (day, anchor),
            published is null ? Without(readings, place) : [.. readings],
            moment => [.. Factors(moment).Select((f, i) => Math.Max(0, anchor - errors[i]) * f / start.Value[i])]
        );
    }

    // By place: two readings may be the same in everything, and only one of them is the anchor.
    private static ImmutableArray<Observation> Without(Observation[] readings, int place) => [.. readings.Where((_, i) => i != place)];

    private static double[] AnchorErrors(Twin[] twins, Scale scale, Observation anchor)
    {
        var deviation = RaterError.Of(scale, anchor.Setting);
        var purpose = CounterRandom.Purpose($"anchor {scale.Id} of {anchor.Concern ?? ZonesKey(anchor)}");
        return [.. twins.Select(twin => deviation * twin.Deviation(purpose))];
    }

    // The baseline itself, entered again as an observation, says nothing new.
    private static bool IsBaseline(Course course, Concern concern, Observation reading) =>
        reading.Score == concern.Baseline.Score && DateOnly.FromDateTime(reading.At) <= course.Start;

    private static Concern ConcernOf(Course course, Observation observation) =>
        course.Concerns.First(c => string.Equals(c.Id, observation.Concern, StringComparison.Ordinal));
}
