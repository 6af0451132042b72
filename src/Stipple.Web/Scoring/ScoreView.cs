using System.Text.Json.Nodes;
using Stipple.Records.Courses;

namespace Stipple.Web.Scoring;

/// <summary>A score as the interface tells of it.</summary>
public sealed record ScoreView(
    Guid Id,
    DateTimeOffset At,
    Guid? Concern,
    IReadOnlyList<string> Zones,
    string Scale,
    string ScaleVersion,
    JsonNode Items,
    double Total,
    Rater Rater,
    Setting Setting,
    bool Blinded,
    Guid? Session
)
{
    /// <summary>The view of an entry.</summary>
    public static ScoreView Of(ScoreEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return new(
            entry.Id,
            entry.At,
            entry.ConcernId,
            entry.Zones.Length == 0 ? [] : entry.Zones.Split(','),
            entry.Scale,
            entry.ScaleVersion,
            JsonNode.Parse(entry.Items)!,
            entry.Total,
            entry.Rater,
            entry.Setting,
            entry.Blinded,
            entry.SessionId
        );
    }
}
