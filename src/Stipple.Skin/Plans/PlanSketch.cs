namespace Stipple.Skin.Plans;

/// <summary>A plan that was tried, in brief.</summary>
/// <param name="Visits">Sessions to come.</param>
/// <param name="IntervalWeeks">Weeks from one to the next; null with fewer than two, or as the course has it.</param>
/// <param name="LongestNeedle">Longest needle, mm; null without sessions, or as the course has it.</param>
/// <param name="Improvement">Mean improvement, percent of severity.</param>
/// <param name="Downtime">Mean days not presentable, in all.</param>
/// <param name="PigmentRisk">Chance of dark marks, percent.</param>
/// <param name="HealsInTime">Whether the skin is all clear in time for the next session.</param>
public sealed record PlanSketch(
    int Visits,
    int? IntervalWeeks,
    double? LongestNeedle,
    double Improvement,
    double Downtime,
    double PigmentRisk,
    bool HealsInTime
);
