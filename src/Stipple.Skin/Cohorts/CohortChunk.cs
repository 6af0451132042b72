using System.Collections.Immutable;
using Stipple.Designs;
using Stipple.Skin.Concerns;
using Stipple.Skin.Forecasting;
using Stipple.Skin.Healing;
using Stipple.Skin.Solver;

namespace Stipple.Skin.Cohorts;

/// <summary>Carries a few dozen patients through their arms at once. The only place of a cohort that integrates; one for each thread.</summary>
internal sealed class CohortChunk : IPaths
{
    private readonly CohortDesign design;
    private readonly Worlds worlds;
    private readonly ImmutableArray<ArmPlan> arms;
    private readonly ILaneSolver solver = LaneSolver.Create<HealingModel>(Tolerance.Standard);
    private readonly List<CohortPath> queue = [];
    private int taken;

    public CohortChunk(CohortDesign design, Worlds worlds, ImmutableArray<ArmPlan> arms)
    {
        this.design = design;
        this.worlds = worlds;
        this.arms = arms;
    }

    /// <summary>What the skin of each patient does.</summary>
    /// <param name="patients">The patients.</param>
    /// <param name="paths">Receives a path for each.</param>
    /// <exception cref="SolverException">The equations could not be integrated (<c>STP-SKIN-001</c>).</exception>
    public void Run(ReadOnlySpan<VirtualPatient> patients, Span<PatientPath> paths)
    {
        queue.Clear();
        taken = 0;
        foreach (var patient in patients)
        {
            var arm = arms[patient.Arm];
            foreach (var skin in arm.Skins)
            {
                queue.Add(new CohortPath(design, worlds, patient, arm, skin, treated: true));
                if (NeedsUntreated(arm, skin))
                    queue.Add(new CohortPath(design, worlds, patient, arm, skin, treated: false));
            }
        }

        solver.Run(this);
        var next = 0;
        for (var i = 0; i < patients.Length; i++)
            paths[i] = Together(patients[i], ref next);
    }

    private PatientPath Together(VirtualPatient patient, ref int next)
    {
        var arm = arms[patient.Arm];
        var result = new PatientPath(new double[worlds.Deviations.Length, arm.Visits.Length], new double[arm.Sessions.Length]);
        foreach (var skin in arm.Skins)
        {
            var treated = queue[next++];
            var untreated = NeedsUntreated(arm, skin) ? queue[next++] : null;
            for (var visit = 0; visit < arm.Visits.Length; visit++)
            {
                var factor = untreated is null ? 1 : treated.AdjunctFactor(visit);
                for (var world = 0; world < worlds.Deviations.Length; world++)
                {
                    var severity = treated.Severity(world, visit);
                    if (untreated is not null)
                        severity = AdjunctResponse.Answered(severity, untreated.Severity(world, visit), factor);
                    result.Severities[world, visit] += skin.Weight * severity;
                }
            }

            for (var session = 0; session < skin.Sessions.Length; session++)
                result.Downtimes[session] = Math.Max(result.Downtimes[session], treated.Downtime(session));
        }

        return result;
    }

    // Adjuncts act on the improvement over the same skin untreated.
    private static bool NeedsUntreated(ArmPlan arm, CohortSkin skin) =>
        !skin.Sessions.IsEmpty && arm.Area!.Adjuncts.Any(a => AdjunctResponse.GroupOf(a) is not null);

    int IPaths.Take() => taken < queue.Count ? taken++ : -1;

    void IPaths.Begin(int path, Span<double> parameters, Span<double> state) => queue[path].Begin(parameters, state);

    ReadOnlySpan<double> IPaths.Events(int path) => queue[path].Events;

    ReadOnlySpan<double> IPaths.Moments(int path) => queue[path].Moments;

    void IPaths.Apply(int path, int number, Span<double> state) => queue[path].Apply(number, state);

    void IPaths.Report(int path, int moment, ReadOnlySpan<double> state) => queue[path].Report(moment, state);

    void IPaths.Finish(int path, in SolverStatistics work) { }

    void IPaths.Fail(int path, SolverException failure) => throw failure;
}
