using System.Collections.Immutable;
using Stipple.Skin.Appearance;
using Stipple.Skin.Healing;
using Stipple.Skin.Needling;
using Stipple.Skin.Parameters;
using Stipple.Skin.People;
using Stipple.Skin.Solver;

namespace Stipple.Skin.Forecasting;

/// <summary>The twins of a person carried through the schedule of one zone, and through the same time without it.</summary>
internal sealed class ZoneRun
{
    private readonly Person person;
    private readonly Schedule schedule;
    private readonly ImmutableArray<double> grid;
    private readonly double[] days;
    private readonly ValueList<Adjunct>[] adjuncts;

    public ZoneRun(Person person, Schedule schedule, ImmutableArray<double> grid, int twins)
    {
        this.person = person;
        this.schedule = schedule;
        this.grid = grid;
        days = [.. schedule.Treatments.Select(t => t.Day)];
        adjuncts = [.. schedule.Treatments.Select(t => t.Area.Adjuncts)];
        Treated = new SignField(grid.Length, twins);
        Untreated = days.Length == 0 ? Treated : new SignField(grid.Length, twins);
        Wounds = new Wound[days.Length, twins];
    }

    public Schedule Schedule => schedule;

    public SignField Treated { get; }

    public SignField Untreated { get; }

    /// <summary>Wound of each session in each twin.</summary>
    public Wound[,] Wounds { get; }

    /// <summary>Runs one twin; different twins may run at once.</summary>
    public void Run(int number, Twin twin, Workspace workspace)
    {
        var individual = Individual.Of(person, schedule.Anatomy, twin);
        var wounds = workspace.Wounds(days.Length);
        for (var i = 0; i < days.Length; i++)
        {
            wounds[i] = Needles.Wound(schedule.Treatments[i].Area, individual.Layers, twin);
            Wounds[i, number] = wounds[i];
        }

        var reader = new SignReader(individual);
        var states = workspace.States(grid.Length);
        workspace.Path.Trace(individual, days, wounds, adjuncts, grid.AsSpan(), states);
        Store(reader, states, Treated, number);
        if (ReferenceEquals(Treated, Untreated))
            return;
        workspace.Path.Trace(individual, [], [], [], grid.AsSpan(), states);
        Store(reader, states, Untreated, number);
    }

    private void Store(SignReader reader, ReadOnlySpan<double> states, SignField field, int number)
    {
        Span<double> signs = stackalloc double[Signs.Count];
        for (var moment = 0; moment < grid.Length; moment++)
        {
            reader.Read(states.Slice(moment * HealingModel.StateCount, HealingModel.StateCount), signs);
            field.Write(moment, number, signs);
        }
    }

    /// <summary>What a thread needs to run twins, kept from one to the next.</summary>
    internal sealed class Workspace
    {
        private double[] states = [];
        private Wound[] wounds = [];

        public SkinPath Path { get; } = new(new Rodas5P<HealingModel>(), Tolerance.Standard);

        public Span<double> States(int moments)
        {
            if (states.Length < moments * HealingModel.StateCount)
                states = new double[moments * HealingModel.StateCount];
            return states.AsSpan(0, moments * HealingModel.StateCount);
        }

        public Span<Wound> Wounds(int sessions)
        {
            if (wounds.Length < sessions)
                wounds = new Wound[sessions];
            return wounds.AsSpan(0, sessions);
        }
    }
}
