using System.Collections.Immutable;

namespace Stipple.Evidence;

/// <summary>One arm of a study: who was treated, how, and what was measured. What is not known is null, never guessed.</summary>
/// <param name="Id">Permanent name.</param>
/// <param name="Study">Id of its <see cref="Evidence.Study"/>; all its figures come from that study's source.</param>
/// <param name="Role">What it stands for in the study.</param>
/// <param name="Indication">What was treated.</param>
/// <param name="Enrolled">People (or sides) enrolled.</param>
/// <param name="Completed">People (or sides) measured at the end.</param>
/// <param name="Age">Ages.</param>
/// <param name="Phototypes">Phototypes.</param>
/// <param name="Treatment">What was done.</param>
/// <param name="Endpoint">What was measured.</param>
/// <param name="Followups">When it was measured, and the figures; those without a figure are left out.</param>
/// <param name="Tier">How much of the effect is given as numbers.</param>
/// <param name="FiguresAsSeen">The figures as they stand in the source, in few words.</param>
/// <param name="Corrections">Where a figure here differs from the row it was taken from, and why; empty when nowhere.</param>
public sealed record TrialArm(
    string Id,
    string Study,
    TrialRole Role,
    TrialIndication Indication,
    int? Enrolled,
    int? Completed,
    ReportedAge? Age,
    PhototypeRange? Phototypes,
    TrialTreatment Treatment,
    TrialEndpoint Endpoint,
    ImmutableArray<TrialFollowup> Followups,
    EvidenceTier Tier,
    string FiguresAsSeen,
    ImmutableArray<string> Corrections) : IIdentified;
