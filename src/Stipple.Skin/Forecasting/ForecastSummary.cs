using System.Collections.Immutable;
using Stipple.Evidence;
using Stipple.Skin.Appearance;
using Stipple.Skin.Needling;
using Stipple.Skin.Parameters;

namespace Stipple.Skin.Forecasting;

/// <summary>Bands and chances from what the twins did.</summary>
internal sealed class ForecastSummary(
    Course course,
    ImmutableArray<double> grid,
    ForecastOptions options,
    Twin[] twins,
    ImmutableArray<(ImmutableArray<string> Zones, ZoneRun Run)> runs
)
{
    public ImmutableArray<ZoneForecast> Zones() =>
        [
            .. runs.Select(r => new ZoneForecast(
                r.Zones,
                100 * Mean(number => PigmentRisk.Of(r.Run, grid.Length, number, twins[number])),
                [.. ParallelEnumerable.Range(0, Signs.Count).AsOrdered().Select(i => OfSign(r.Run, Signs.All[i]))]
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
                            .. runs.SelectMany(r =>
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
                .Select(concern =>
                    new ConcernSummary(course, concern, grid, options, new ConcernPath(concern, twins, RunsOf(concern.Zones))).Forecast()
                ),
        ];

    public ImmutableArray<ReadingForecast> Readings() => new ReadingSummary(course, grid, options, twins, RunsOf).Readings();

    // The area of each zone weighs how much it counts for the whole.
    private ImmutableArray<(ZoneRun Run, double Weight)> RunsOf(IReadOnlyList<string> zones)
    {
        var total = zones.Sum(zone => Catalogue.Zones[zone].Area);
        return
        [
            .. runs.Select(r => (r.Run, Weight: r.Zones.Where(zones.Contains).Sum(zone => Catalogue.Zones[zone].Area) / total))
                .Where(r => r.Weight > 0),
        ];
    }

    private SignForecast OfSign(ZoneRun run, SignInfo info)
    {
        var treated = new Band[grid.Length];
        var untreated = new Band[grid.Length];
        var difference = new Band[grid.Length];
        var scratch = new float[options.Twins];
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

    private Band Over(Func<int, double> value)
    {
        var scratch = new float[options.Twins];
        for (var number = 0; number < scratch.Length; number++)
            scratch[number] = (float)value(number);
        return Band.Of(scratch);
    }

    private double Mean(Func<int, double> value)
    {
        var sum = 0.0;
        for (var number = 0; number < options.Twins; number++)
            sum += value(number);
        return sum / options.Twins;
    }
}
