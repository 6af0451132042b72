using System.Collections.Immutable;
using Stipple.Skin.Appearance;
using Stipple.Skin.Concerns;
using Stipple.Skin.Forecasting;
using Stipple.Skin.Healing;
using Stipple.Skin.Needling;
using Stipple.Skin.Parameters;
using Stipple.Skin.People;
using Stipple.Skin.Solver;

namespace Stipple.Skin.Plans;

/// <summary>Twins carried along every branch of a tree, and what plans are judged by there.</summary>
/// <remarks>The one place where the search integrates: a faster way to carry many skins at once takes its place here.</remarks>
internal sealed class SkinTreeRun
{
    private readonly SkinTree tree;
    private readonly PlanZone zone;
    private readonly Person person;
    private readonly ImmutableArray<Concern> concerns;
    private readonly int asked;
    private readonly float[,] presentable;
    private readonly float[,] clear;
    private readonly float[,] excess;
    private readonly double[] severities;
    private readonly int twins;

    /// <summary>A run, not yet run.</summary>
    /// <param name="tree">The tree, settled.</param>
    /// <param name="zone">The zone.</param>
    /// <param name="person">The person.</param>
    /// <param name="concerns">Concerns that are read there.</param>
    /// <param name="asked">Number of days on which severity is asked for.</param>
    /// <param name="twins">Number of twins.</param>
    public SkinTreeRun(SkinTree tree, PlanZone zone, Person person, ImmutableArray<Concern> concerns, int asked, int twins)
    {
        (this.tree, this.zone, this.person, this.concerns, this.asked, this.twins) = (tree, zone, person, concerns, asked, twins);
        var count = tree.Branches.Count;
        presentable = new float[count, twins];
        clear = new float[count, twins];
        excess = new float[count, twins];
        severities = new double[(long)count * asked * concerns.Length * twins];
    }

    /// <summary>Days until presentable after the session of a branch, at most a fortnight.</summary>
    public double Presentable(int branch, int twin) => presentable[branch, twin];

    /// <summary>Days until all clear after the session of a branch, at most a fortnight.</summary>
    public double Clear(int branch, int twin) => clear[branch, twin];

    /// <summary>Largest excess of melanin over the untreated skin along a branch and all before it, percent.</summary>
    public double Excess(int branch, int twin) => excess[branch, twin];

    /// <summary>Severity of a concern on an asked day after the session of a branch, before adjuncts and distance act; percent.</summary>
    public ReadOnlySpan<double> Severity(int branch, int ask, int concern) => severities.AsSpan((int)Place(branch, ask, concern), twins);

    /// <summary>Carries one twin along; different twins may run at once.</summary>
    public void Run(int number, Twin twin, Workspace workspace)
    {
        const int Width = HealingModel.StateCount;
        var individual = Individual.Of(person, zone.Anatomy, twin);
        var reader = new SignReader(individual);
        workspace.Reserve(tree);
        individual.Before.CopyTo(workspace.State(0));
        for (var place = 0; place < tree.Branches.Count; place++)
        {
            var branch = tree.Branches[place];
            var state = workspace.State(place);
            if (place > 0)
                SessionEvent.Apply(Needles.Wound(branch.Visit.Area, individual.Layers, twin), branch.Visit.Area.Adjuncts, twin, state);
            for (var child = 0; child < branch.Children.Count; child++)
            {
                if (branch.ChildMoments[child] < 0)
                    state.CopyTo(workspace.State(branch.Children[child]));
            }

            var outputs = workspace.Outputs(branch.Moments.Length);
            workspace.Solver.Integrate(
                state,
                individual.Healing,
                place > 0 ? branch.Visit.Day : 0,
                tree.End,
                branch.Moments,
                outputs,
                Tolerance.Standard
            );
            for (var child = 0; child < branch.Children.Count; child++)
            {
                if (branch.ChildMoments[child] is >= 0 and var moment)
                    outputs.Slice(moment * Width, Width).CopyTo(workspace.State(branch.Children[child]));
            }

            for (var moment = 0; moment < branch.Moments.Length; moment++)
                reader.Read(outputs.Slice(moment * Width, Width), workspace.Signs(moment));
            Store(place, branch, number, twin, workspace);
        }
    }

    private void Store(int place, SkinBranch branch, int number, Twin twin, Workspace workspace)
    {
        for (var ask = 0; ask < asked; ask++)
        {
            for (var concern = 0; concern < concerns.Length && branch.AskedMoments[ask] >= 0; concern++)
                severities[Place(place, ask, concern) + number] = Concerns.Severity.Of(
                    concerns[concern],
                    workspace.Signs(branch.AskedMoments[ask]),
                    twin
                );
        }

        if (place == 0)
        {
            for (var i = 0; i < branch.Pigment.Length; i++)
                workspace.RootMelanin[i] = workspace.Signs(branch.PigmentMoments[i])[(int)Sign.Melanin];
            return;
        }

        var worst = workspace.Worst[place];
        var next = 0;
        foreach (var child in branch.Children.OrderBy(c => tree.Branches[c].Visit.Day))
        {
            Darken(until: tree.Branches[child].Visit.Day);
            workspace.Worst[child] = worst;
        }

        Darken(until: double.PositiveInfinity);
        excess[place, number] = (float)worst;
        if (branch.Recovery.Length == 0)
            return;
        var days = Downtime.Of(
            branch.Recovery,
            branch.Visit.Day,
            [branch.Recovery[^1]],
            (sign, i) => workspace.Signs(branch.RecoveryMoments[i])[(int)sign]
        );
        (presentable[place, number], clear[place, number]) = ((float)days.UntilPresentable, (float)days.UntilClear);

        void Darken(double until)
        {
            for (; next < branch.Pigment.Length && branch.Pigment[next] <= until; next++)
                worst = Math.Max(
                    worst,
                    workspace.Signs(branch.PigmentMoments[next])[(int)Sign.Melanin] - workspace.RootMelanin[branch.RootPigment[next]]
                );
        }
    }

    private long Place(int branch, int ask, int concern) => (((long)branch * asked + ask) * concerns.Length + concern) * twins;

    /// <summary>What a thread needs, kept from one twin to the next.</summary>
    internal sealed class Workspace
    {
        private double[] states = [];
        private double[] outputs = [];
        private double[] signs = [];

        public ISolver Solver { get; } = new Rodas5P<HealingModel>();

        /// <summary>Melanin of the untreated skin on the days of the root's pigment.</summary>
        public double[] RootMelanin { get; private set; } = [];

        /// <summary>Largest excess of melanin that each branch begins with.</summary>
        public double[] Worst { get; private set; } = [];

        public void Reserve(SkinTree tree)
        {
            var most = tree.Branches.Max(b => b.Moments.Length);
            if (states.Length < tree.Branches.Count * HealingModel.StateCount)
                states = new double[tree.Branches.Count * HealingModel.StateCount];
            if (outputs.Length < most * HealingModel.StateCount)
                outputs = new double[most * HealingModel.StateCount];
            if (signs.Length < most * Stipple.Skin.Appearance.Signs.Count)
                signs = new double[most * Stipple.Skin.Appearance.Signs.Count];
            if (RootMelanin.Length < tree.Branches[0].Pigment.Length)
                RootMelanin = new double[tree.Branches[0].Pigment.Length];
            if (Worst.Length < tree.Branches.Count)
                Worst = new double[tree.Branches.Count];
            Array.Clear(Worst);
        }

        public Span<double> State(int branch) => states.AsSpan(branch * HealingModel.StateCount, HealingModel.StateCount);

        public Span<double> Outputs(int moments) => outputs.AsSpan(0, moments * HealingModel.StateCount);

        public Span<double> Signs(int moment) =>
            signs.AsSpan(moment * Stipple.Skin.Appearance.Signs.Count, Stipple.Skin.Appearance.Signs.Count);
    }
}
