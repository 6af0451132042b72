using Stipple.Evidence;

namespace Stipple.Web.BodyMaps;

/// <summary>A zone as drawn in one view.</summary>
/// <param name="Zone">The zone.</param>
/// <param name="Path">Its outline, SVG path data.</param>
/// <param name="X">Where a mark is centred, from the left.</param>
/// <param name="Y">Where a mark is centred, from the top.</param>
public sealed record DrawnZone(Zone Zone, string Path, double X, double Y);
