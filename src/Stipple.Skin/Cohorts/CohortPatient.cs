using System.Collections.Immutable;

namespace Stipple.Skin.Cohorts;

/// <summary>What became of one virtual patient.</summary>
/// <param name="Number">Number in the cohort, from 0.</param>
/// <param name="Screened">People screened until this one could be included, at least 1.</param>
/// <param name="Arm">Place of the arm in the design.</param>
/// <param name="Person">Who.</param>
/// <param name="Baseline">True score before the course.</param>
/// <param name="Screening">Score given at screening.</param>
/// <param name="Downtime">Longest time until presentable after a session, days; null without a session. Of sessions not had for dropping out too.</param>
/// <param name="DroppedOut">Day of dropping out; null for who stayed.</param>
/// <param name="Scores">Score at each visit; NaN for one not attended.</param>
/// <param name="Severities">True severity at each visit, percent of before the course; NaN for one not attended.</param>
/// <param name="Improvements">Improvement seen at the endpoint in the trial's world and in each other one, in the endpoint's unit; NaN for who had dropped out.</param>
public sealed record CohortPatient(
    int Number,
    int Screened,
    int Arm,
    Person Person,
    double Baseline,
    double Screening,
    double? Downtime,
    double? DroppedOut,
    ImmutableArray<double> Scores,
    ImmutableArray<double> Severities,
    ImmutableArray<double> Improvements
);
