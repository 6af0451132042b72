using System.Collections.Immutable;
using Stipple.Evidence;

namespace Stipple.Skin.Plans;

/// <summary>Zones of the same skin with the same past, treated alike in every plan.</summary>
/// <param name="Zones">Ids of the zones.</param>
/// <param name="Anatomy">Their skin.</param>
/// <param name="Past">Sessions done there.</param>
/// <param name="Ahead">Sessions the course plans there.</param>
/// <param name="Template">How they are treated from now on; null when they are not.</param>
/// <param name="Share">Needle length there as a share of the longest in the same session, as the course has it.</param>
/// <param name="Limit">Longest needle proposed there, mm.</param>
internal sealed record PlanZone(
    ImmutableArray<string> Zones,
    Anatomy Anatomy,
    ImmutableArray<ZoneVisit> Past,
    ImmutableArray<ZoneVisit> Ahead,
    Area? Template,
    double Share,
    double Limit
)
{
    /// <summary>What is done here when the longest needle of the session has a length.</summary>
    /// <param name="reach">The longest needle, mm.</param>
    public Area At(double reach) =>
        Template! with
        {
            // A sham stays one.
            NeedleLength = NeedleLength.FromMillimetres(Share > 0 ? DeviceDial.Of(Template.Device).Nearest(reach * Share, Limit) : 0),
        };
}
