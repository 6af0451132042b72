using System.Collections.Immutable;
using Stipple.Evidence;
using Stipple.Skin.Concerns;
using Stipple.Skin.Forecasting;
using Stipple.Skin.Parameters;
using Stipple.Skin.Support;

namespace Stipple.Skin.Plans;

/// <summary>Tries many candidates in the same twins, so that what differs between two of them is the plan alone.</summary>
internal sealed class PlanTrial
{
    private readonly Course course;
    private readonly PlanSpace space;
    private readonly Twin[] twins;
    private readonly ImmutableArray<Candidate> candidates;
    private readonly ImmutableArray<int> counting;
    private readonly int goals;
    private readonly double[] asked;
    private readonly SkinTreeRun[] runs;
    private readonly int[][] concernsOf;
    private readonly ImmutableArray<int>[][] paths;
    private readonly SkinTree[] trees;
    private readonly double[][] baselineErrors;

    private PlanTrial(Course course, PlanSpace space, ImmutableArray<Candidate> candidates, Twin[] twins, IEnumerable<double> further)
    {
        (this.course, this.space, this.candidates, this.twins) = (course, space, candidates, twins);
        counting =
        [
            .. Enumerable
                .Range(0, course.Concerns.Count)
                .Where(i => space.Counting.Contains(course.Concerns[i].Id, StringComparer.Ordinal)),
        ];
        goals = counting.Count(i => course.Concerns[i].Goal is not null);
        asked = [space.DayOf(space.Judged), .. course.Concerns.Select(c => GoalDay(c.Goal)), .. further];
        trees = [.. space.Zones.Select(_ => new SkinTree(space.DayOf(space.Start), asked.Max()))];
        paths = [.. candidates.Select(c => trees.Select((tree, z) => tree.Add(space.VisitsOf(c, space.Zones[z]))).ToArray())];
        concernsOf = [.. space.Zones.Select(z => ConcernsAt(z).ToArray())];
        foreach (var tree in trees)
            tree.Settle(asked);
        runs =
        [
            .. space.Zones.Select(
                (zone, z) =>
                    new SkinTreeRun(trees[z], zone, course.Person, [.. concernsOf[z].Select(i => course.Concerns[i])], asked.Length, twins)
            ),
        ];
        baselineErrors = [.. course.Concerns.Select(c => ConcernPath.BaselineErrorsOf(c, twins))];
    }

    /// <summary>Tries them.</summary>
    /// <param name="course">The course.</param>
    /// <param name="space">Its space.</param>
    /// <param name="candidates">Candidates of the space.</param>
    /// <param name="twins">Who they are tried in.</param>
    /// <param name="further">Further days on which severity will be asked for.</param>
    /// <param name="progress">Told the share done.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static PlanTrial Run(
        Course course,
        PlanSpace space,
        ImmutableArray<Candidate> candidates,
        Twin[] twins,
        IEnumerable<double> further,
        IProgress<double>? progress,
        CancellationToken cancellation
    )
    {
        var trial = new PlanTrial(course, space, candidates, twins, further);
        SkinTreePaths.Run(trial.runs, progress, cancellation);
        return trial;
    }

    /// <summary>What each brings, in the order given.</summary>
    public ImmutableArray<PlanOutcome> Outcomes() => [.. ParallelEnumerable.Range(0, candidates.Length).AsOrdered().Select(OutcomeOf)];

    /// <summary>Severity of a concern under a candidate on each further day, a value per twin; percent of before the course.</summary>
    /// <param name="candidate">Place of the candidate.</param>
    /// <param name="id">Id of the concern.</param>
    public double[][] Further(int candidate, string id)
    {
        var concern = Enumerable
            .Range(0, course.Concerns.Count)
            .First(i => string.Equals(course.Concerns[i].Id, id, StringComparison.Ordinal));
        var answers = AnswersOf(candidate, concern);
        var first = 1 + course.Concerns.Count;
        return [.. Enumerable.Range(first, asked.Length - first).Select(ask => SeverityOf(candidate, concern, ask, answers))];
    }

    private PlanOutcome OutcomeOf(int candidate)
    {
        var improvement = new double[twins.Length];
        var reached = new double[goals > 0 ? twins.Length : 0];
        foreach (var concern in counting)
        {
            var answers = AnswersOf(candidate, concern);
            var judged = SeverityOf(candidate, concern, 0, answers);
            for (var i = 0; i < improvement.Length; i++)
                improvement[i] += (100 - judged[i]) / counting.Length;
            if (course.Concerns[concern].Goal is not { } goal)
                continue;
            var scale = new ScoreScale(course.Concerns[concern].Baseline);
            var then = SeverityOf(candidate, concern, 1 + concern, answers);
            for (var i = 0; i < reached.Length; i++)
            {
                var gain = goal.Unit == GoalUnit.Percent ? 100 - then[i] : scale.Improvement(then[i], baselineErrors[concern][i]);
                reached[i] += gain >= goal.Improvement ? 1.0 / goals : 0;
            }
        }

        var (downtime, unhealed) = RecoveryOf(candidate);
        return new PlanOutcome(candidates[candidate], [.. improvement], downtime, PigmentRiskOf(candidate), [.. reached], unhealed);
    }

    // A plan further from what was published is less certain.
    private double[] AnswersOf(int candidate, int concern)
    {
        var planned = space.CourseOf(candidates[candidate]);
        return ConcernPath.AnswersOf(course.Concerns[concern], twins, ConcernSupport.Of(planned, planned.Concerns[concern]).Widening);
    }

    private double[] SeverityOf(int candidate, int concern, int ask, double[] answers)
    {
        var severity = new double[twins.Length];
        var all = course.Concerns[concern].Zones.Sum(zone => Catalogue.Zones[zone].Area);
        for (var z = 0; z < runs.Length; z++)
        {
            var place = Array.IndexOf(concernsOf[z], concern);
            if (place < 0)
                continue;
            var weight = space.Zones[z].Zones.Where(course.Concerns[concern].Zones.Contains).Sum(zone => Catalogue.Zones[zone].Area) / all;
            var shares = AdjunctResponse.Shares(
                space.VisitsOf(candidates[candidate], space.Zones[z]).Select(v => (v.Day, v.Area.Adjuncts)),
                asked[ask]
            );
            var branch = paths[candidate][z].Last(b => b == 0 || trees[z].Branches[b].Visit.Day < asked[ask]);
            var treated = runs[z].Severity(branch, ask, place);
            var untreated = runs[z].Severity(0, ask, place);
            for (var i = 0; i < severity.Length; i++)
                severity[i] +=
                    weight * AdjunctResponse.Answered(treated[i], untreated[i], answers[i] * AdjunctResponse.Of(shares, twins[i]));
        }

        return severity;
    }

    // Days are counted once: what has not passed by the next session belongs to that one.
    private (ImmutableArray<double> Downtime, double Unhealed) RecoveryOf(int candidate)
    {
        var downtime = new double[twins.Length];
        var unhealed = 0.0;
        var days = candidates[candidate].At.Select(space.DayOf).ToArray();
        for (var session = 0; session < days.Length; session++)
        {
            var gap = (session + 1 < days.Length ? days[session + 1] : double.PositiveInfinity) - days[session];
            var longest = new double[twins.Length];
            for (var z = 0; z < runs.Length; z++)
            {
                var branch = paths[candidate][z].FirstOrDefault(b => b > 0 && trees[z].Branches[b].Visit.Day.Equals(days[session]));
                if (branch == 0)
                    continue;
                var late = 0;
                for (var i = 0; i < longest.Length; i++)
                {
                    longest[i] = Math.Max(longest[i], Math.Min(gap, runs[z].Presentable(branch, i)));
                    late += runs[z].Clear(branch, i) >= gap ? 1 : 0;
                }

                unhealed = Math.Max(unhealed, (double)late / twins.Length);
            }

            for (var i = 0; i < longest.Length; i++)
                downtime[i] += longest[i];
        }

        return ([.. downtime], unhealed);
    }

    private ImmutableArray<double> PigmentRiskOf(int candidate) =>
        [
            .. twins.Select(
                (twin, i) =>
                    Enumerable.Range(0, runs.Length).Max(z => PigmentRisk.OfExcess(runs[z].Excess(paths[candidate][z][^1], i), twin))
            ),
        ];

    private IEnumerable<int> ConcernsAt(PlanZone zone) =>
        Enumerable.Range(0, course.Concerns.Count).Where(i => zone.Zones.Any(course.Concerns[i].Zones.Contains));

    // Never before the first minute: there is nothing to be read then.
    private double GoalDay(Goal? goal) =>
        goal is null ? space.DayOf(space.Judged) : Math.Max(1.0 / 1440, space.DayOf(goal.By.ToDateTime(TimeOnly.MinValue)));
}
