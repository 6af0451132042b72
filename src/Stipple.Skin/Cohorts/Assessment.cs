using System.Collections.Immutable;
using Stipple.Designs;
using Stipple.Skin.Concerns;

namespace Stipple.Skin.Cohorts;

/// <summary>From what skins do to what a trial records: scores with their error, and who is lost.</summary>
internal sealed class Assessment(CohortDesign design, ulong seed, ImmutableArray<ArmPlan> arms)
{
    private readonly Panel panel = new(design);
    private readonly Retention retention = new(design);
    private readonly Gain gain = new(design);
    private readonly int endpoint = design.EndpointVisit();

    public CohortPatient Of(VirtualPatient patient, PatientPath path)
    {
        var worlds = path.Severities.GetLength(0);
        var improvements = new double[worlds];
        var scores = new double[design.Visits.Count];
        double dropped = 0;
        // The trial's own world comes last, so that its scores stand when all are done.
        for (var world = worlds - 1; world >= 0; world--)
        {
            dropped = Assess(patient, path, world, scores);
            improvements[world] = gain.Of(patient.Screening, scores[endpoint]);
        }

        var severities = new double[scores.Length];
        for (var visit = 0; visit < severities.Length; visit++)
            severities[visit] = double.IsNaN(scores[visit]) ? double.NaN : path.Severities[0, visit];
        return new CohortPatient(
            patient.Number,
            patient.Screened,
            patient.Arm,
            patient.Person,
            patient.Baseline,
            patient.Screening,
            path.Downtimes.Length == 0 ? null : path.Downtimes.Max(),
            double.IsInfinity(dropped) ? null : dropped,
            [.. scores],
            [.. severities],
            [.. improvements]
        );
    }

    private double Assess(VirtualPatient patient, PatientPath path, int world, double[] scores)
    {
        var draws = new Draws(seed, patient.Number);
        var needled = design.Arms[patient.Arm].IsNeedled;
        for (var visit = 0; visit < scores.Length; visit++)
            scores[visit] = panel.Visit(patient.Baseline, path.Severities[world, visit], needled, draws, visit);
        var dropped = retention.DayOf(
            draws,
            arms[patient.Arm].Sessions.AsSpan(),
            path.Downtimes,
            visit => gain.Percent(patient.Screening, scores[visit])
        );
        for (var visit = 0; visit < scores.Length; visit++)
        {
            if (design.Visits[visit] >= dropped)
                scores[visit] = double.NaN;
        }

        return dropped;
    }
}
