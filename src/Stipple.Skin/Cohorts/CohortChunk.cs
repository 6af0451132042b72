using System.Collections.Immutable;
using Stipple.Designs;
using Stipple.Skin.Appearance;
using Stipple.Skin.Concerns;
using Stipple.Skin.Forecasting;
using Stipple.Skin.Healing;
using Stipple.Skin.Needling;
using Stipple.Skin.Parameters;
using Stipple.Skin.People;
using Stipple.Skin.Solver;

namespace Stipple.Skin.Cohorts;

/// <summary>Carries a few patients through their arms. The only place of a cohort that integrates; one for each thread.</summary>
internal sealed class CohortChunk
{
    private readonly Concern concern;
    private readonly Worlds worlds;
    private readonly ImmutableArray<ArmPlan> arms;
    private readonly int endpoint;
    private readonly SkinPath path = new(new Rodas5P<HealingModel>(), Tolerance.Standard);
    private readonly double[] states;
    private readonly double[] signs;

    public CohortChunk(CohortDesign design, Worlds worlds, ImmutableArray<ArmPlan> arms)
    {
        concern = design.Population.Concern;
        this.worlds = worlds;
        this.arms = arms;
        endpoint = design.EndpointVisit();
        var moments = arms.Max(arm => arm.Grid.Length);
        states = new double[moments * HealingModel.StateCount];
        signs = new double[moments * Signs.Count];
    }

    /// <summary>What the skin of each patient does.</summary>
    /// <param name="patients">The patients.</param>
    /// <param name="paths">Receives a path for each.</param>
    /// <exception cref="SolverException">The equations could not be integrated (<c>STP-SKIN-001</c>).</exception>
    public void Run(ReadOnlySpan<VirtualPatient> patients, Span<PatientPath> paths)
    {
        for (var i = 0; i < patients.Length; i++)
            paths[i] = Run(patients[i]);
    }

    private PatientPath Run(VirtualPatient patient)
    {
        var arm = arms[patient.Arm];
        var result = new PatientPath(new double[worlds.Deviations.Length, arm.Visits.Length], new double[arm.Sessions.Length]);
        foreach (var skin in arm.Skins)
        {
            Integrate(patient, arm, skin);
            for (var world = 0; world < worlds.Deviations.Length; world++)
                AddSeverity(patient, arm, skin, world, result.Severities);
            if (!skin.Sessions.IsEmpty)
                AddDowntime(patient, arm, skin, result.Downtimes);
        }

        return result;
    }

    private void Integrate(VirtualPatient patient, ArmPlan arm, CohortSkin skin)
    {
        var individual = Individual.Of(patient.Person, skin.Anatomy, patient.Twin);
        var wounds = new Wound[skin.Sessions.Length];
        var adjuncts = new ValueList<Adjunct>[skin.Sessions.Length];
        for (var i = 0; i < wounds.Length; i++)
        {
            wounds[i] = Needles.Wound(arm.Area!, individual.Layers, patient.Twin);
            adjuncts[i] = arm.Area!.Adjuncts;
        }

        path.Trace(individual, skin.Sessions.AsSpan(), wounds, adjuncts, arm.Grid.AsSpan(), states);
    }

    // A gain says what a renewal is worth to the eye, not how the skin heals: one integration serves every world.
    private void AddSeverity(VirtualPatient patient, ArmPlan arm, CohortSkin skin, int world, double[,] severities)
    {
        var twin = worlds.In(world, patient.Twin);
        var reader = new SignReader(Individual.Of(patient.Person, skin.Anatomy, twin));
        Span<double> here = signs.AsSpan(0, Signs.Count);
        for (var visit = 0; visit < arm.Visits.Length; visit++)
        {
            if (visit > endpoint && world > 0)
                break;
            reader.Read(StateAt(arm.Visits[visit]), here);
            severities[world, visit] += skin.Weight * Severity.Of(concern, here, twin);
        }
    }

    private void AddDowntime(VirtualPatient patient, ArmPlan arm, CohortSkin skin, double[] downtimes)
    {
        var reader = new SignReader(Individual.Of(patient.Person, skin.Anatomy, patient.Twin));
        for (var moment = 0; moment < arm.Grid.Length; moment++)
            reader.Read(StateAt(moment), signs.AsSpan(moment * Signs.Count, Signs.Count));
        for (var session = 0; session < downtimes.Length; session++)
        {
            double[] ends = [.. skin.Sessions.Skip(session + 1), arm.Grid[^1]];
            var (presentable, _) = Downtime.Of(
                arm.Grid.AsSpan(),
                skin.Sessions[session],
                ends,
                (sign, moment) => signs[moment * Signs.Count + (int)sign]
            );
            downtimes[session] = Math.Max(downtimes[session], presentable);
        }
    }

    private ReadOnlySpan<double> StateAt(int moment) => states.AsSpan(moment * HealingModel.StateCount, HealingModel.StateCount);
}
