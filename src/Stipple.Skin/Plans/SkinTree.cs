using System.Collections.Immutable;
using Stipple.Skin.Forecasting;

namespace Stipple.Skin.Plans;

/// <summary>
/// The schedules of many plans at one zone as a tree: plans that begin alike share a branch, and each branch is carried on
/// once, untreated, to the end. Its root is the skin without any session.
/// </summary>
internal sealed class SkinTree
{
    // Where recovery is looked at: every few hours for three days, then daily like a forecast, so that both tell the same days.
    private static readonly double[] HoursAfter =
    [
        .. (double[])[1, 2, 3, 4, 6, 8, 10, 12, 15, 18, 21, 24, 27, 30, 33, 36, 40, 44, 48, 52, 56, 60, 64, 68, 72],
        .. Enumerable.Range(4, 11).Select(day => 24.0 * day),
    ];

    // What darkens is darkest after some weeks.
    private static readonly double[] PigmentDays = [14, 21, 28, 35, 42, 56];

    private readonly List<SkinBranch> branches = [new SkinBranch(-1, new ZoneVisit(0, null!, IsNew: false))];
    private readonly double start;
    private readonly double end;

    /// <summary>A tree.</summary>
    /// <param name="start">Day from which risks count.</param>
    /// <param name="end">Last day.</param>
    public SkinTree(double start, double end) => (this.start, this.end) = (start, end);

    /// <summary>Branches, each after the one it springs from; the root first.</summary>
    public IReadOnlyList<SkinBranch> Branches => branches;

    /// <summary>Last day.</summary>
    public double End => end;

    /// <summary>Places of the branches by the number of sessions before them, the root's alone first.</summary>
    public IEnumerable<int[]> Levels()
    {
        for (int[] level = [0]; level.Length > 0; level = [.. level.SelectMany(place => branches[place].Children)])
            yield return level;
    }

    /// <summary>Adds a schedule.</summary>
    /// <param name="visits">Sessions, days increasing; those on or after the last day are left out.</param>
    /// <returns>The branches it runs along, one for each session, the root before them.</returns>
    public ImmutableArray<int> Add(IEnumerable<ZoneVisit> visits)
    {
        var path = ImmutableArray.CreateBuilder<int>();
        path.Add(0);
        foreach (var visit in visits.TakeWhile(v => v.Day < end))
        {
            var here = path[^1];
            var next = branches[here].Children.Where(child => branches[child].Visit == visit).DefaultIfEmpty(-1).First();
            if (next < 0)
            {
                next = branches.Count;
                branches.Add(new SkinBranch(here, visit));
                branches[here].Children.Add(next);
            }

            path.Add(next);
        }

        return path.ToImmutable();
    }

    /// <summary>Settles when each branch is looked at; nothing is added after.</summary>
    /// <param name="asked">Days on which severity is asked for.</param>
    public void Settle(ReadOnlySpan<double> asked)
    {
        var days = asked.ToArray();
        foreach (var branch in branches.Skip(1))
        {
            var day = branch.Visit.Day;
            branch.Pigment =
            [
                .. PigmentDays.Select(d => day + d).Append(end).Where(d => d >= start && d > day && d <= end).Distinct().Order(),
            ];
            branch.Recovery = branch.Visit.IsNew ? [.. HoursAfter.Select(h => CourseMinutes.Whole(day + h / 24)).Where(d => d <= end)] : [];
            branch.Settle(branches, days, end);
        }

        branches[0].Pigment = [.. branches.Skip(1).SelectMany(b => b.Pigment).Distinct().Order()];
        branches[0].Settle(branches, days, end);
        foreach (var branch in branches)
            branch.SettleAgainst(branches[0]);
    }
}
