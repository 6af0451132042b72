using System.Text.Json.Nodes;
using Stipple.Evidence;
using Stipple.Practice.Scales;
using Stipple.Records.Courses;

namespace Stipple.Web.Scoring;

/// <summary>How far a score moved since the one before the course, or since the first on its scale.</summary>
internal static class ScoreChange
{
    /// <summary>The change in a sentence; null where there is nothing to compare with.</summary>
    /// <param name="score">The score.</param>
    /// <param name="all">Scores of the same patient, by time.</param>
    /// <param name="concern">The concern scored; null when zones were.</param>
    public static ScaleChange? Of(ScoreEntry score, IReadOnlyList<ScoreEntry> all, ConcernEntry? concern)
    {
        var scale = Catalogue.Scales[score.Scale];
        if (scale.IsRelative || Before(score, all, concern, scale) is not { } before)
            return null;
        return ScaleChange.Of(scale, before, new Score(score.Scale, score.ScaleVersion, score.Total, score.Setting)).Change;
    }

    private static Score? Before(ScoreEntry score, IReadOnlyList<ScoreEntry> all, ConcernEntry? concern, Scale scale)
    {
        if (
            concern is not null
            && JsonNode.Parse(concern.Json)!["baseline"] is { } baseline
            && string.Equals($"{baseline["scale"]}", score.Scale, StringComparison.Ordinal)
        )
            // A baseline does not say how it was rated: as in person where the scale allows it.
            return new Score(
                scale.Id,
                scale.Version,
                baseline["score"]!.GetValue<double>(),
                scale.RaterErrorLive is null ? Setting.Photo : Setting.Live
            );
        var first = all.FirstOrDefault(s =>
            s.ConcernId == score.ConcernId
            && string.Equals(s.Zones, score.Zones, StringComparison.Ordinal)
            && string.Equals(s.Scale, score.Scale, StringComparison.Ordinal)
            && s.At < score.At
        );
        return first is null ? null : new Score(first.Scale, first.ScaleVersion, first.Total, first.Setting);
    }
}
