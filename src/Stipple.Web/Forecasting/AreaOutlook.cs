using Stipple.Skin.Forecasting;

namespace Stipple.Web.Forecasting;

/// <summary>A session at zones treated alike.</summary>
/// <param name="Zones">The zones.</param>
/// <param name="Length">Needle length set, mm.</param>
/// <param name="Depth">Depth reached, mm.</param>
/// <param name="Presentable">Days until redness, swelling and flaking pass unnoticed.</param>
/// <param name="Clear">Days until nothing is seen, felt or measured any more.</param>
/// <param name="Pain">Pain with the anaesthetic given, 0 to 10.</param>
public sealed record AreaOutlook(IReadOnlyList<string> Zones, double Length, Band Depth, Band Presentable, Band Clear, Band Pain);
