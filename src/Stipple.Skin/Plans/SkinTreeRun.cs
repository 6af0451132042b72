using System.Collections.Immutable;
using Stipple.Skin.Appearance;
using Stipple.Skin.Forecasting;
using Stipple.Skin.Healing;
using Stipple.Skin.Needling;
using Stipple.Skin.Parameters;
using Stipple.Skin.People;

namespace Stipple.Skin.Plans;

/// <summary>Twins carried along every branch of a tree, and what plans are judged by there.</summary>
/// <remarks>A branch springs from its parent's state, so that a tree is carried level by level; see <see cref="SkinTreePaths"/>.</remarks>
internal sealed class SkinTreeRun
{
    private const int Width = HealingModel.StateCount;
    private readonly PlanZone zone;
    private readonly Person person;
    private readonly ImmutableArray<Concern> concerns;
    private readonly Twin[] twins;
    private readonly int asked;
    private readonly Individual[] skins;
    private readonly SignReader[] readers;
    private readonly float[,] presentable;
    private readonly float[,] clear;
    private readonly float[,] excess;
    private readonly double[,] worst;
    private readonly double[][] rootMelanin;
    private readonly double[] severities;
    private readonly double[] states;

    /// <summary>A run, not yet run.</summary>
    /// <param name="tree">The tree, settled.</param>
    /// <param name="zone">The zone.</param>
    /// <param name="person">The person.</param>
    /// <param name="concerns">Concerns that are read there.</param>
    /// <param name="asked">Number of days on which severity is asked for.</param>
    /// <param name="twins">The twins.</param>
    public SkinTreeRun(SkinTree tree, PlanZone zone, Person person, ImmutableArray<Concern> concerns, int asked, Twin[] twins)
    {
        (Tree, this.zone, this.person, this.concerns, this.asked, this.twins) = (tree, zone, person, concerns, asked, twins);
        var count = tree.Branches.Count;
        skins = new Individual[twins.Length];
        readers = new SignReader[twins.Length];
        presentable = new float[count, twins.Length];
        clear = new float[count, twins.Length];
        excess = new float[count, twins.Length];
        worst = new double[count, twins.Length];
        rootMelanin = new double[twins.Length][];
        severities = new double[(long)count * asked * concerns.Length * twins.Length];
        states = new double[(long)count * twins.Length * Width];
    }

    /// <summary>The tree.</summary>
    public SkinTree Tree { get; }

    /// <summary>Number of twins.</summary>
    public int Twins => twins.Length;

    /// <summary>Days until presentable after the session of a branch, at most a fortnight.</summary>
    public double Presentable(int branch, int twin) => presentable[branch, twin];

    /// <summary>Days until all clear after the session of a branch, at most a fortnight.</summary>
    public double Clear(int branch, int twin) => clear[branch, twin];

    /// <summary>Largest excess of melanin over the untreated skin along a branch and all before it, percent.</summary>
    public double Excess(int branch, int twin) => excess[branch, twin];

    /// <summary>Severity of a concern on an asked day after the session of a branch, before adjuncts and distance act; percent.</summary>
    public ReadOnlySpan<double> Severity(int branch, int ask, int concern) =>
        severities.AsSpan((int)Place(branch, ask, concern), twins.Length);

    /// <summary>Where a branch begins: the constants of a twin's skin, and its state just after the session.</summary>
    public void Begin(int place, int number, Span<double> parameters, Span<double> state)
    {
        if (place == 0)
        {
            skins[number] = Individual.Of(person, zone.Anatomy, twins[number]);
            readers[number] = new SignReader(skins[number]);
            skins[number].Before.CopyTo(StateOf(0, number));
        }

        var (skin, branch) = (skins[number], Tree.Branches[place]);
        skin.Healing.CopyTo(parameters);
        StateOf(place, number).CopyTo(state);
        if (place > 0)
            SessionEvent.Apply(Needles.Wound(branch.Visit.Area, skin.Layers, skin.Twin), branch.Visit.Area.Adjuncts, skin.Twin, state);
        HandOn(branch, -1, number, state);
    }

    /// <summary>A branch on a day it is looked at.</summary>
    public void Look(int place, int moment, int number, ReadOnlySpan<double> state, Span<double> signs)
    {
        readers[number].Read(state, signs);
        HandOn(Tree.Branches[place], moment, number, state);
    }

    /// <summary>Keeps what plans are judged by.</summary>
    /// <param name="place">Place of the branch.</param>
    /// <param name="number">Number of the twin.</param>
    /// <param name="signs">Signs on every day the branch is looked at, one day after the other.</param>
    public void Keep(int place, int number, double[] signs)
    {
        var branch = Tree.Branches[place];
        for (var ask = 0; ask < asked; ask++)
        {
            for (var concern = 0; concern < concerns.Length && branch.AskedMoments[ask] >= 0; concern++)
                severities[Place(place, ask, concern) + number] = Concerns.Severity.Of(
                    concerns[concern],
                    signs.AsSpan(branch.AskedMoments[ask] * Signs.Count, Signs.Count),
                    twins[number]
                );
        }

        if (place == 0)
            rootMelanin[number] = [.. branch.PigmentMoments.Select(moment => At(Sign.Melanin, moment))];
        else
            KeepRisks(place, branch, number, At);

        double At(Sign sign, int moment) => signs[moment * Signs.Count + (int)sign];
    }

    private void KeepRisks(int place, SkinBranch branch, int number, Func<Sign, int, double> at)
    {
        var most = worst[place, number];
        var next = 0;
        foreach (var child in branch.Children.OrderBy(c => Tree.Branches[c].Visit.Day))
        {
            Darken(until: Tree.Branches[child].Visit.Day);
            worst[child, number] = most;
        }

        Darken(until: double.PositiveInfinity);
        excess[place, number] = (float)most;
        if (branch.Recovery.Length == 0)
            return;
        var days = Downtime.Of(branch.Recovery, branch.Visit.Day, [branch.Recovery[^1]], (sign, i) => at(sign, branch.RecoveryMoments[i]));
        (presentable[place, number], clear[place, number]) = ((float)days.UntilPresentable, (float)days.UntilClear);

        void Darken(double until)
        {
            for (; next < branch.Pigment.Length && branch.Pigment[next] <= until; next++)
                most = Math.Max(most, at(Sign.Melanin, branch.PigmentMoments[next]) - rootMelanin[number][branch.RootPigment[next]]);
        }
    }

    // A child on the branch's own day springs from the state just after its session.
    private void HandOn(SkinBranch branch, int moment, int number, ReadOnlySpan<double> state)
    {
        for (var child = 0; child < branch.Children.Count; child++)
        {
            if (branch.ChildMoments[child] == moment)
                state.CopyTo(StateOf(branch.Children[child], number));
        }
    }

    private Span<double> StateOf(int branch, int number) => states.AsSpan((branch * twins.Length + number) * Width, Width);

    private long Place(int branch, int ask, int concern) => (((long)branch * asked + ask) * concerns.Length + concern) * twins.Length;
}
