namespace Stipple.Evidence;

/// <summary>One time of measuring; null where not reported.</summary>
/// <param name="Index">Place among the follow-ups of its report, from 0.</param>
/// <param name="WeeksFromFirst">Weeks since the first session.</param>
/// <param name="WeeksFromLast">Weeks since the last session.</param>
/// <param name="Weeks">Weeks since a beginning the report does not name; only when neither of the others is known.</param>
/// <param name="Mean">Mean of the measure.</param>
/// <param name="StandardDeviation">Standard deviation between people.</param>
/// <param name="PercentChange">Change of the arm's mean from its baseline, percent; negative when the score fell.</param>
/// <param name="PercentChangeStandardDeviation">Standard deviation between people of each one's percent change.</param>
/// <param name="Derived">Whether the percent change was calculated from the means.</param>
/// <param name="ReportedPercentChange">What the report gives where the means give another figure: as a rule the mean of each person's percentage.</param>
/// <param name="Change">Change in points.</param>
/// <param name="Responders">People who got better by a stated amount.</param>
public sealed record TrialFollowup(
    int Index,
    double? WeeksFromFirst,
    double? WeeksFromLast,
    double? Weeks,
    double? Mean,
    double? StandardDeviation,
    double? PercentChange,
    double? PercentChangeStandardDeviation,
    bool Derived,
    double? ReportedPercentChange,
    PointChange? Change,
    Responders? Responders);
