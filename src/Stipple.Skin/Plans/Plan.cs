using System.Collections.Immutable;
using Stipple.Skin.Forecasting;

namespace Stipple.Skin.Plans;

/// <summary>One way to go on, and what it brings.</summary>
/// <param name="Name">A letter, or <see cref="NoneName"/> or <see cref="AsPlannedName"/>.</param>
/// <param name="Virtues">Why it stands out; empty for the two it is held against.</param>
/// <param name="Visits">Sessions to come.</param>
/// <param name="IntervalWeeks">Weeks from one to the next; null with fewer than two, or as the course has it.</param>
/// <param name="LongestNeedle">Longest needle of these sessions, mm; null without any.</param>
/// <param name="Improvement">Improvement since before the course on the day all are judged, percent of severity.</param>
/// <param name="Downtime">Days not presentable after the sessions to come, in all.</param>
/// <param name="MeanImprovement">Its mean, by which plans are ranked.</param>
/// <param name="MeanDowntime">Mean of the days not presentable, by which plans are ranked.</param>
/// <param name="PigmentRisk">Chance of post-inflammatory hyperpigmentation from now on, percent.</param>
/// <param name="GoalChance">Chance of a stated goal by its date, percent, the mean over goals; null where the course states none.</param>
/// <param name="Label">In what it goes beyond the label of its devices.</param>
/// <param name="Maintenance">How long each concern that counts keeps what the series gained; empty for the two that plans are held against.</param>
/// <param name="Course">The course with this plan.</param>
/// <param name="Forecast">Its forecast, in the same twins; null for the two that plans are held against. Its zones tell no signs.</param>
public sealed record Plan(
    string Name,
    ImmutableArray<PlanVirtue> Virtues,
    int Visits,
    int? IntervalWeeks,
    double? LongestNeedle,
    Band Improvement,
    Band Downtime,
    double MeanImprovement,
    double MeanDowntime,
    double PigmentRisk,
    double? GoalChance,
    ImmutableArray<LabelGap> Label,
    ImmutableArray<Maintenance> Maintenance,
    Course Course,
    Forecast? Forecast
)
{
    /// <summary>Name of going on without any session.</summary>
    public const string NoneName = "none";

    /// <summary>Name of what the course plans itself.</summary>
    public const string AsPlannedName = "as planned";
}
