using System.Collections.Immutable;

namespace Stipple.Skin.Forecasting;

/// <summary>One session at zones that are treated alike.</summary>
/// <param name="Zones">The zones.</param>
/// <param name="SetLength">Needle length as set, mm.</param>
/// <param name="Depth">Depth reached, mm.</param>
/// <param name="Punctures">Punctures per cm2.</param>
/// <param name="Bleeding">Bleeding points per cm2.</param>
/// <param name="EpidermisWounded">Share of the epidermis that the channels take, percent.</param>
/// <param name="PapillaryWounded">Share of the papillary dermis, percent.</param>
/// <param name="ReticularWounded">Share of the reticular dermis, percent.</param>
/// <param name="DaysUntilPresentable">Days until redness, swelling and flaking pass unnoticed.</param>
/// <param name="DaysUntilClear">Days until nothing is seen, felt or measured any more.</param>
/// <param name="Pain">Pain with the anaesthetic of the session, 0 to 10.</param>
/// <param name="PainBare">Pain without any, 0 to 10.</param>
public sealed record SessionZoneForecast(
    ImmutableArray<string> Zones,
    double SetLength,
    Band Depth,
    Band Punctures,
    Band Bleeding,
    Band EpidermisWounded,
    Band PapillaryWounded,
    Band ReticularWounded,
    Band DaysUntilPresentable,
    Band DaysUntilClear,
    Band Pain,
    Band PainBare
);
