using System.Collections.Immutable;
using Stipple.Skin.Forecasting;

namespace Stipple.Skin.Plans;

/// <summary>The few plans that nothing beats, and how sure it is that one is better than another.</summary>
/// <param name="Model">Version of the model.</param>
/// <param name="Calibration">Version of the calibration.</param>
/// <param name="Learning">What the readings of the course taught; null where it has none.</param>
/// <param name="Twins">Twins that decided.</param>
/// <param name="Scouts">Twins in which every candidate was tried.</param>
/// <param name="Seed">Seed under which they were drawn.</param>
/// <param name="From">Date from which sessions were considered.</param>
/// <param name="Judged">Date on which all plans are judged.</param>
/// <param name="Counting">Ids of the concerns that count, all alike: those at a zone that is treated.</param>
/// <param name="Plans">The plans, the most improvement first; empty when no session helps noticeably.</param>
/// <param name="None">Going on without any session.</param>
/// <param name="AsPlanned">What the course plans itself; null when it plans nothing.</param>
/// <param name="Comparisons">Each plan against the one that improves next most, the two references among them.</param>
/// <param name="Tried">Every candidate: in all twins where it was left for them, else as the scouts saw it.</param>
public sealed record Proposal(
    string Model,
    string Calibration,
    ForecastLearning? Learning,
    int Twins,
    int Scouts,
    ulong Seed,
    DateOnly From,
    DateOnly Judged,
    ImmutableArray<string> Counting,
    ImmutableArray<Plan> Plans,
    Plan None,
    Plan? AsPlanned,
    ImmutableArray<PlanComparison> Comparisons,
    ImmutableArray<PlanSketch> Tried
);
