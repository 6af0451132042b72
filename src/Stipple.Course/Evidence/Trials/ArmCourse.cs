using System.Collections.Immutable;

namespace Stipple.Evidence;

/// <summary>An arm of a study as the course of one typical person in it, with what had to be assumed.</summary>
/// <param name="Arm">The arm.</param>
/// <param name="Course">The course: one concern, the sessions, a horizon at or after the last follow-up. It is sound: it may be written and read.</param>
/// <param name="Baseline">The score the arm starts from on <see cref="Stipple.Baseline.Scale"/> of the course's concern; that of the course is the nearest score the scale allows.</param>
/// <param name="FollowupDays">Days from the first session to each of <see cref="TrialArm.Followups"/>, in their order.</param>
/// <param name="Assumed">What the report does not say and was taken from the assumptions, one sentence each.</param>
public sealed record ArmCourse(
    TrialArm Arm,
    Course Course,
    double Baseline,
    ImmutableArray<double> FollowupDays,
    ImmutableArray<string> Assumed
)
{
    /// <summary>Id of the concern in <see cref="Course"/>.</summary>
    public const string ConcernId = "treated";

    /// <summary>Builds the course of an arm.</summary>
    /// <param name="arm">The arm.</param>
    /// <param name="assumptions">What to take where the report is silent; <see cref="ArmAssumptions.Usual"/> when null.</param>
    /// <returns>The course and what was assumed.</returns>
    public static ArmCourse Of(TrialArm arm, ArmAssumptions? assumptions = null)
    {
        ArgumentNullException.ThrowIfNull(arm);
        return new ArmCourseBuilder(arm, assumptions ?? ArmAssumptions.Usual).Build();
    }
}
