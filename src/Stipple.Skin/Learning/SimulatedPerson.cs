using System.Collections.Immutable;
using Stipple.Evidence;
using Stipple.Skin.Concerns;
using Stipple.Skin.Forecasting;
using Stipple.Skin.Parameters;
using Stipple.Skin.Support;

namespace Stipple.Skin.Learning;

/// <summary>A person whose truth is known, drawn from what is believed of people, with the readings of their course.</summary>
internal sealed class SimulatedPerson
{
    /// <summary>Readings of each person.</summary>
    public const int Readings = 5;

    // Chosen: how much more people differ, or raters err, in a world that is not as believed.
    private const double More = 1.5;

    // Chosen: the last reading lies twelve weeks after the last session.
    private const double FollowUp = 84;

    private static readonly Lazy<Beliefs> Differing = new(() =>
        Beliefs.Published.With(
            Beliefs.Published.Parameters.Select(p => new CalibratedParameter(p.Id, p.Value, p.Spread * More, p.Sources, p.Note ?? ""))
        )
    );

    private SimulatedPerson(
        Course course,
        Concern concern,
        ConcernSupport support,
        ImmutableArray<double> days,
        ImmutableArray<Observation> honest,
        ImmutableArray<Observation> written,
        Twin twin,
        double severity,
        double score
    )
    {
        Course = course;
        Concern = concern;
        Support = support;
        Days = days;
        Honest = honest;
        Written = written;
        Twin = twin;
        Severity = severity;
        Score = score;
    }

    /// <summary>The course, without observations.</summary>
    public Course Course { get; }

    /// <summary>The only concern of the course.</summary>
    public Concern Concern { get; }

    public ConcernSupport Support { get; }

    /// <summary>Days of the readings.</summary>
    public ImmutableArray<double> Days { get; }

    /// <summary>Readings as a rater means them.</summary>
    public ImmutableArray<Observation> Honest { get; }

    /// <summary>Readings as they are written down: now and then one is a slip.</summary>
    public ImmutableArray<Observation> Written { get; }

    /// <summary>Who the person is.</summary>
    public Twin Twin { get; }

    /// <summary>True severity on the last day, percent of before the course.</summary>
    public double Severity { get; }

    /// <summary>True score on the last day.</summary>
    public double Score { get; }

    /// <summary>Draws a person.</summary>
    /// <param name="templates">Courses that the person's is made like.</param>
    /// <param name="world">How people and raters are.</param>
    /// <param name="seed">Any number.</param>
    /// <param name="number">Which person; also which template.</param>
    public static SimulatedPerson Draw(IReadOnlyList<Course> templates, RehearsedWorld world, ulong seed, int number)
    {
        var cases = templates.SelectMany(t => t.Concerns, (template, concern) => (template, concern)).ToArray();
        var (template, pattern) = cases[number % cases.Length];
        var concern = pattern with { Baseline = BaselineLike(pattern.Baseline, Lot("baseline")) };
        var course = template with
        {
            Concerns = [concern],
            Observations = [],
            Sessions = [.. template.Sessions.Take(2 + (int)((template.Sessions.Count - 1) * Lot("sessions")))],
        };
        var last = course.MinuteOf(course.Sessions[^1].At) + FollowUp;
        var times = Enumerable
            .Range(1, Readings)
            .Select(i => course.DayZero.AddMinutes(Math.Round(1440 * last * (i - (i < Readings ? 0.4 * Lot($"day {i}") : 0)) / Readings)))
            .ToArray();
        var days = times.Select(course.MinuteOf).ToImmutableArray();

        var (spread, error) = (world == RehearsedWorld.PeopleDiffer ? More : 1, world == RehearsedWorld.RatersErr ? More : 1);
        var support = ConcernSupport.Of(course, concern);
        var twin = Twin.Draw(seed ^ PersonPurpose, number, world == RehearsedWorld.PeopleDiffer ? Differing.Value : Beliefs.Published);
        var runs = new CourseRuns(course, concern.Zones, MomentsOf(course, days), twins: 1);
        runs.Run([twin], progress: null, CancellationToken.None);
        var path = new ConcernPath(concern, [twin], runs, spread * support.Widening);
        var scores = days.Select(day => path.Scale.Score(SeverityOn(day), error * path.BaselineErrors[0])).ToArray();
        var honest = times.Select((at, i) => Read(path.Scale, at, scores[i], i)).ToImmutableArray();
        ImmutableArray<Observation> written =
        [
            .. honest.Select((r, i) => Lot($"slip {i}") < ReadingLikelihood.Slips ? Slip(path.Scale, r, Lot($"slipped {i}")) : r),
        ];
        return new SimulatedPerson(course, concern, support, days, honest, written, twin, SeverityOn(days[^1]), scores[^1]);

        double Lot(string what) => CounterRandom.Uniform(seed, (ulong)number, CounterRandom.Purpose(what));

        double SeverityOn(double day) => path.At(runs.MomentOf(day)).Treated[0];

        Observation Read(ScoreScale scale, DateTime at, double truth, int i)
        {
            var setting = Lot($"setting {i}") < 0.5 ? Setting.Live : Setting.Photo;
            var off = error * RaterError.Of(scale.Scale, setting) * NormalQuantile.Of(Lot($"rater {i}"));
            return new Observation
            {
                At = at,
                Concern = concern.Id,
                Scale = scale.Scale.Id,
                Score = scale.Rated(truth, off),
                Rater = scale.Scale.Rater,
                Setting = setting,
            };
        }
    }

    /// <summary>Day 0, the sessions up to the last of some days, and these days.</summary>
    public static ImmutableArray<double> MomentsOf(Course course, IEnumerable<double> days)
    {
        var kept = days.Append(0).ToArray();
        return [.. kept.Concat(course.Sessions.Select(s => course.MinuteOf(s.At)).Where(day => day < kept.Max())).Distinct().Order()];
    }

    private static readonly ulong PersonPurpose = CounterRandom.Purpose("rehearsed person");

    // Within a third of the pattern's distance from the best score, on the steps of the scale.
    private static Baseline BaselineLike(Baseline pattern, double lot)
    {
        var scale = new ScoreScale(pattern);
        var best = scale.Score(0);
        var like = scale.Rated(best + (pattern.Score - best) * (1 + (2 * lot - 1) / 3), 0);
        return like == best ? pattern : pattern with { Score = like };
    }

    private static Observation Slip(ScoreScale scale, Observation reading, double lot)
    {
        var (lowest, highest) = ReadingLikelihood.SlipsBetween(scale.Scale, reading.Setting);
        return reading with { Score = scale.Rated(lowest + lot * (highest - lowest), 0) };
    }
}
