using System.Collections.Immutable;
using Stipple.Evidence;
using Stipple.Skin.Concerns;
using Stipple.Skin.Support;

namespace Stipple.Skin.Calibration;

/// <summary>Turns a published arm into what the calibration sees: its figures beside the mechanism's response to what was done.</summary>
/// <remarks>Equations K1 and K2 of docs/science/calibration.md. Comparators without needles stay out.</remarks>
public static class ArmReader
{
    /// <summary>Reads an arm.</summary>
    /// <param name="arm">The arm.</param>
    /// <param name="study">Its study.</param>
    /// <returns>The arm for calibration, or null with the reason why it cannot be used.</returns>
    public static (CalibrationArm? Arm, string? Reason) Read(TrialArm arm, Study study)
    {
        ArgumentNullException.ThrowIfNull(arm);
        ArgumentNullException.ThrowIfNull(study);
        if (arm.Role == TrialRole.Comparator)
            return (null, "no needling: an active treatment of another kind");
        var built = ArmCourse.Of(arm);
        var concern = built.Course.Concerns.First(c => string.Equals(c.Id, ArmCourse.ConcernId, StringComparison.Ordinal));
        var scale = Catalogue.Scales[concern.Baseline.Scale];
        var floor = arm.Endpoint.Scale is null || !scale.LowerIsBetter ? 0 : Math.Clamp(scale.Minimum / built.Baseline, 0, 0.95);
        var responses = MechanismResponse.Of(built.Course, concern, [.. built.FollowupDays]);
        var readings = arm
            .Followups.Select((followup, place) => Reading(arm, followup, responses[place], built.Baseline, floor))
            .OfType<ArmReading>()
            .ToImmutableArray();
        if (readings.IsEmpty)
            return (null, "no figure that is a percent change, a change in points or a count of responders by a known rule");
        return (
            new CalibrationArm(
                arm.Id,
                arm.Study,
                arm.Indication.Kind,
                AdjunctGroup.Of(arm.Treatment),
                study.Design.Contains(DesignFeature.RaterBlinded),
                arm.Completed ?? arm.Enrolled ?? AssumedPeople,
                floor,
                readings,
                Case.Of(arm),
                arm.Completed ?? arm.Enrolled
            ),
            null
        );
    }

    // Chosen: a usual size of these studies, where a report gives none.
    private const int AssumedPeople = 20;

    private static ArmReading? Reading(TrialArm arm, TrialFollowup followup, double response, double baseline, double floor)
    {
        var change = followup.PercentChange ?? (followup.Change is { } points ? 100 * points.Mean / baseline : null);
        var responders = followup.Responders is { Rule: not null } counted ? counted : null;
        if (change is not (null or >= -100 and <= 300))
            change = null;
        if (change is null && responders is null)
            return null;
        return new ArmReading(
            followup.Index,
            arm.Role == TrialRole.Control ? 0 : response,
            change,
            responders?.Count,
            responders?.Of ?? 0,
            responders is null ? 50 : Threshold(responders.Rule!, baseline, floor),
            followup.PercentChange is null && change is not null && arm.Endpoint.BaselineMean is null
        );
    }

    // Improvement of what lies above the scale's best score, percent; any improvement at all counts as one beyond five percent.
    private static double Threshold(ResponderRule rule, double baseline, double floor)
    {
        // Whole grades: half a grade less carries a person over to the next.
        var percent =
            rule.Unit == GoalUnit.Points ? 100 * Math.Max(rule.Improvement - 0.5, 0.25) / (baseline * (1 - floor)) : rule.Improvement;
        return Math.Clamp(percent, 5, 95);
    }
}
