using System.Collections.Immutable;
using Stipple.Skin.Healing;
using Stipple.Skin.Needling;
using Stipple.Skin.Parameters;
using Stipple.Skin.People;

namespace Stipple.Skin.Forecasting;

/// <summary>What the twins of a person show at one zone, with its sessions and without.</summary>
internal sealed class ZoneRun
{
    private readonly double[] days;
    private readonly ValueList<Adjunct>[] adjuncts;

    public ZoneRun(Person person, Schedule schedule, ImmutableArray<double> grid, int twins)
    {
        Person = person;
        Schedule = schedule;
        days = [.. schedule.Treatments.Select(t => t.Day)];
        adjuncts = [.. schedule.Treatments.Select(t => t.Area.Adjuncts)];
        Treated = new SignField(grid.Length, twins);
        Untreated = days.Length == 0 ? Treated : new SignField(grid.Length, twins);
        Wounds = new Wound[days.Length, twins];
    }

    public Person Person { get; }

    public Schedule Schedule { get; }

    public SignField Treated { get; }

    /// <summary>The same field as <see cref="Treated"/> where there are no sessions.</summary>
    public SignField Untreated { get; }

    /// <summary>Days of the sessions.</summary>
    public ReadOnlySpan<double> Days => days;

    /// <summary>Wound of each session in each twin.</summary>
    public Wound[,] Wounds { get; }

    /// <summary>A twin's skin at this zone; tells what each session does to it.</summary>
    public Individual Meet(int number, Twin twin)
    {
        var individual = Individual.Of(Person, Schedule.Anatomy, twin);
        for (var i = 0; i < days.Length; i++)
            Wounds[i, number] = Needles.Wound(Schedule.Treatments[i].Area, individual.Layers, twin);
        return individual;
    }

    /// <summary>Lets a session act on a twin's skin.</summary>
    public void Treat(int session, int number, Twin twin, Span<double> state) =>
        SessionEvent.Apply(Wounds[session, number], adjuncts[session], twin, state);
}
