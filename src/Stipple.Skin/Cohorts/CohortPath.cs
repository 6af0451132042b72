using Stipple.Designs;
using Stipple.Skin.Appearance;
using Stipple.Skin.Concerns;
using Stipple.Skin.Forecasting;
using Stipple.Skin.Healing;
using Stipple.Skin.Needling;
using Stipple.Skin.People;

namespace Stipple.Skin.Cohorts;

/// <summary>One skin of one patient on its way through an arm, or through the same time without it.</summary>
internal sealed class CohortPath
{
    private readonly Concern concern;
    private readonly Worlds worlds;
    private readonly VirtualPatient patient;
    private readonly ArmPlan arm;
    private readonly CohortSkin skin;
    private readonly bool treated;
    private readonly int endpoint;
    private readonly double[,] severities;
    private readonly double[] shown;
    private Individual individual = null!;
    private SignReader reader = null!;
    private int visit;

    public CohortPath(CohortDesign design, Worlds worlds, VirtualPatient patient, ArmPlan arm, CohortSkin skin, bool treated)
    {
        concern = design.Population.Concern;
        endpoint = design.EndpointVisit();
        this.worlds = worlds;
        this.patient = patient;
        this.arm = arm;
        this.skin = skin;
        this.treated = treated;
        severities = new double[worlds.Deviations.Length, arm.Visits.Length];
        shown = new double[treated && !skin.Sessions.IsEmpty ? arm.Grid.Length * Signs.Count : 0];
    }

    public ReadOnlySpan<double> Events => treated ? skin.Sessions.AsSpan() : [];

    public ReadOnlySpan<double> Moments => arm.Grid.AsSpan();

    public double Severity(int world, int visit) => severities[world, visit];

    public double AdjunctFactor(int visit) =>
        AdjunctResponse.Of(
            AdjunctResponse.Shares(skin.Sessions.Select(day => (day, arm.Area!.Adjuncts)), arm.Grid[arm.Visits[visit]]),
            patient.Twin
        );

    /// <summary>Days until presentable after a session.</summary>
    public double Downtime(int session)
    {
        double[] ends = [.. skin.Sessions.Skip(session + 1), arm.Grid[^1]];
        return Forecasting
            .Downtime.Of(arm.Grid.AsSpan(), skin.Sessions[session], ends, (sign, moment) => shown[moment * Signs.Count + (int)sign])
            .UntilPresentable;
    }

    public void Begin(Span<double> parameters, Span<double> state)
    {
        individual = Individual.Of(patient.Person, skin.Anatomy, patient.Twin);
        reader = new SignReader(individual);
        individual.Healing.CopyTo(parameters);
        individual.Before.CopyTo(state);
    }

    public void Apply(int session, Span<double> state) =>
        SessionEvent.Apply(Needles.Wound(arm.Area!, individual.Layers, patient.Twin), arm.Area!.Adjuncts, patient.Twin, state);

    public void Report(int moment, ReadOnlySpan<double> state)
    {
        if (shown.Length > 0)
            reader.Read(state, shown.AsSpan(moment * Signs.Count, Signs.Count));
        while (visit < arm.Visits.Length && arm.Visits[visit] == moment)
            Visit(visit++, state);
    }

    // A gain says what a renewal is worth to the eye, not how the skin heals: one integration serves every world.
    private void Visit(int place, ReadOnlySpan<double> state)
    {
        Span<double> signs = stackalloc double[Signs.Count];
        for (var world = 0; world < (place > endpoint ? 1 : worlds.Deviations.Length); world++)
        {
            var twin = worlds.In(world, patient.Twin);
            new SignReader(individual, twin).Read(state, signs);
            severities[world, place] = Concerns.Severity.Of(concern, signs, twin);
        }
    }
}
