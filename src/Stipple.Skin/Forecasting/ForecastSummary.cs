using System.Collections.Immutable;
using Stipple.Evidence;
using Stipple.Skin.Appearance;
using Stipple.Skin.Needling;
using Stipple.Skin.Parameters;
using Stipple.Skin.Support;

namespace Stipple.Skin.Forecasting;

/// <summary>Bands and chances from what the twins did.</summary>
internal sealed class ForecastSummary
{
    private readonly Course course;
    private readonly ulong seed;
    private readonly Twin[] twins;
    private readonly CourseRuns runs;
    private readonly ImmutableArray<double> grid;
    private readonly ImmutableDictionary<string, ConcernSupport> supports;

    public ForecastSummary(Course course, ulong seed, Twin[] twins, CourseRuns runs, ImmutableDictionary<string, ConcernSupport> supports)
    {
        this.course = course;
        this.seed = seed;
        this.twins = twins;
        this.runs = runs;
        this.supports = supports;
        grid = runs.Grid;
    }

    /// <summary>What each zone shows.</summary>
    /// <param name="signs">Signs to tell.</param>
    public ImmutableArray<ZoneForecast> Zones(IReadOnlyList<SignInfo> signs) =>
        [
            .. runs.All.Select(r => new ZoneForecast(
                r.Zones,
                100 * Mean(number => PigmentRisk.Of(r.Run, grid.Length, number, twins[number])),
                [.. signs.AsParallel().AsOrdered().Select(sign => OfSign(r.Run, sign))]
            )),
        ];

    public ImmutableArray<SessionForecast> Sessions() =>
        [
            .. course
                .Sessions.Where(session => course.DayOf(session.At) < course.Horizon)
                .Select(session =>
                {
                    var day = course.DayOf(session.At);
                    return new SessionForecast(
                        day,
                        session.At,
                        session.Status,
                        [
                            .. runs.All.SelectMany(r =>
                                r.Run.Schedule.Treatments.Select((treatment, place) => (treatment, place))
                                    .Where(x => ReferenceEquals(x.treatment.Session, session))
                                    .Select(x => OfSession(r.Zones, r.Run, x.place))
                            ),
                        ]
                    );
                }),
        ];

    public ImmutableArray<ConcernForecast> Concerns() =>
        [
            .. course
                .Concerns.AsParallel()
                .AsOrdered()
                .Select(concern => new ConcernSummary(course, concern, supports[concern.Id], runs, seed, PathOf(concern)).Forecast()),
        ];

    public ImmutableArray<ReadingForecast> Readings()
    {
        var summary = new ReadingSummary(runs, seed);
        return [.. ReadingSeries.Of(course, runs, twins, PathOf).Where(series => !series.IsOwn).Select(summary.Forecast)];
    }

    private ConcernPath PathOf(Concern concern) => new(concern, twins, runs, supports[concern.Id].Widening);

    private SignForecast OfSign(ZoneRun run, SignInfo info)
    {
        var treated = new Band[grid.Length];
        var untreated = new Band[grid.Length];
        var difference = new Band[grid.Length];
        var scratch = new float[twins.Length];
        for (var moment = 0; moment < grid.Length; moment++)
        {
            var with = run.Treated.Across(info.Sign, moment);
            var without = run.Untreated.Across(info.Sign, moment);
            for (var i = 0; i < scratch.Length; i++)
                scratch[i] = with[i] - without[i];
            difference[moment] = Band.Of(scratch);
            with.CopyTo(scratch);
            treated[moment] = Band.Of(scratch);
            without.CopyTo(scratch);
            untreated[moment] = Band.Of(scratch);
        }

        return new SignForecast(info.Id, info.Name, info.Unit, info.LowerIsBetter, [.. treated], [.. untreated], [.. difference]);
    }

    private SessionZoneForecast OfSession(ImmutableArray<string> zones, ZoneRun run, int place)
    {
        var treatment = run.Schedule.Treatments[place];
        double[] ends = [.. run.Schedule.Treatments.Skip(place + 1).Select(t => t.Day).Where(day => day < course.Horizon), course.Horizon];
        var days = twins
            .Select((_, number) => Downtime.Of(grid.AsSpan(), treatment.Day, ends, (sign, moment) => run.Treated[sign, moment, number]))
            .ToArray();
        return new SessionZoneForecast(
            zones,
            treatment.Area.NeedleLength.Millimetres,
            Over(n => run.Wounds[place, n].Depth),
            Over(n => run.Wounds[place, n].Punctures),
            Over(n => run.Wounds[place, n].Bleeding),
            Over(n => 100 * run.Wounds[place, n].EpidermisWounded),
            Over(n => 100 * run.Wounds[place, n].PapillaryWounded),
            Over(n => 100 * run.Wounds[place, n].ReticularWounded),
            Over(n => days[n].UntilPresentable),
            Over(n => days[n].UntilClear),
            Over(n => PainModel.Bare(run.Wounds[place, n], twins[n]) * PainModel.Left(treatment.Session.Anaesthetic, twins[n])),
            Over(n => PainModel.Bare(run.Wounds[place, n], twins[n]))
        );
    }

    private Band Over(Func<int, double> value) => Band.Over(twins.Length, value);

    private double Mean(Func<int, double> value)
    {
        var sum = 0.0;
        for (var number = 0; number < twins.Length; number++)
            sum += value(number);
        return sum / twins.Length;
    }
}
