using System.Collections.Immutable;

namespace Stipple.Skin.Plans;

/// <summary>One way in which a plan goes beyond its device's label.</summary>
/// <param name="Concern">Id of the concern.</param>
/// <param name="Zones">Where.</param>
/// <param name="Device">Id of the device model.</param>
/// <param name="Reason">In what.</param>
/// <param name="Found">What the plan has.</param>
/// <param name="Allowed">What the label has.</param>
public sealed record LabelGap(
    string Concern,
    ImmutableArray<string> Zones,
    string Device,
    LabelReason Reason,
    string Found,
    string Allowed
);
