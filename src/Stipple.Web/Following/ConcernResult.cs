namespace Stipple.Web.Following;

/// <summary>What the practice's finished courses of one kind came to, beside what was published.</summary>
/// <param name="Kind">Kind of concern.</param>
/// <param name="People">Concerns scored before and at least eight weeks after the latest session.</param>
/// <param name="Unfinished">Concerns scored, but not yet long enough after a session.</param>
/// <param name="Mean">Mean improvement, percent of each one's first score on the scale; null without any.</param>
/// <param name="Low">Low end of the 95 % interval of the mean; null with fewer than three.</param>
/// <param name="High">High end.</param>
/// <param name="Published">The published arms of the kind.</param>
public sealed record ConcernResult(
    string Kind,
    int People,
    int Unfinished,
    double? Mean,
    double? Low,
    double? High,
    IReadOnlyList<PublishedResult> Published
);
