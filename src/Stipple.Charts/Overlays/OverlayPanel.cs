namespace Stipple.Charts;

/// <summary>One of the small multiples of an overlay.</summary>
/// <param name="Title">What sets it apart, such as the trial.</param>
/// <param name="Series">At least one line or set of points.</param>
public sealed record OverlayPanel(string Title, IReadOnlyList<OverlaySeries> Series);
