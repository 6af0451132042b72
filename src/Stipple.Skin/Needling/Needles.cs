using Stipple.Skin.Parameters;

namespace Stipple.Skin.Needling;

/// <summary>From what was set and done on a zone to the wound it leaves in one twin's skin.</summary>
/// <remarks>Equations N1 to N10 of docs/science/model.md.</remarks>
public static class Needles
{
    /// <summary>Punctures of the reference session, 1/cm2.</summary>
    internal const double ReferencePunctures = 250;

    private const double ReferenceDiameter = 0.25; // mm
    private const double ReferenceDepth = 1.5; // mm
    private const double ReferenceEpidermis = 0.2; // mm

    /// <summary>The wound of a session.</summary>
    /// <param name="area">What was done on the zone.</param>
    /// <param name="layers">The skin there.</param>
    /// <param name="twin">Whose skin it is.</param>
    public static Wound Wound(Area area, SkinLayers layers, Twin twin)
    {
        ArgumentNullException.ThrowIfNull(area);
        ArgumentNullException.ThrowIfNull(twin);
        var depth = Depth(area, layers, twin);
        var punctures = Punctures(area, twin);
        if (depth <= 0 || punctures <= 0)
            return Needling.Wound.None;

        var diameter = area.NeedleDiameter?.Millimetres ?? twin[SkinParameters.AssumedDiameter];
        var density = punctures / 100; // per mm2
        var channel = Math.PI / 4 * Square(diameter * twin[SkinParameters.ChannelRatio]); // mm2
        var covered = 1 - Math.Exp(-density * channel);
        var papillary = layers.PapillaryThickness(twin[SkinParameters.PapillaryShare]);
        var inDermis = Math.Max(0, depth - layers.Epidermis);
        var strength = punctures / ReferencePunctures * Square(diameter / ReferenceDiameter);
        var epidermalReach = Math.Min(depth / layers.Epidermis, 1);
        return new Wound(
            punctures,
            depth,
            covered * epidermalReach,
            covered * Math.Min(inDermis / papillary, 1),
            covered * Math.Clamp((inDermis - papillary) / (layers.Dermis - papillary), 0, 1),
            punctures * ReachesVessels(depth, layers, twin),
            Math.Pow(strength * Injured(depth, layers, twin), twin[SkinParameters.DoseExponent]),
            twin[SkinParameters.DestroyedShare] * covered * Math.Min(inDermis / layers.Dermis, 1),
            twin[SkinParameters.ScarRelease] * covered * Math.Min(inDermis / twin[SkinParameters.ScarDepth], 1),
            1 - Math.Exp(-twin[SkinParameters.BarrierOpening] * strength * epidermalReach)
        );
    }

    /// <summary>Depth the needles reach, mm: set length times the share that goes in.</summary>
    public static double Depth(Area area, SkinLayers layers, Twin twin)
    {
        var share = twin[
            area.Device.Kind switch
            {
                DeviceKind.Pen => SkinParameters.InsertionByPen,
                DeviceKind.Roller => SkinParameters.InsertionByRoller,
                _ => SkinParameters.InsertionByStamp,
            }
        ];
        return area.NeedleLength.Millimetres * share * (layers.FirmSupport ? 1 : twin[SkinParameters.SoftTissueInsertion]);
    }

    /// <summary>Punctures per cm2; where passes are not recorded, the density that the literature aims at.</summary>
    public static double Punctures(Area area, Twin twin)
    {
        if (area.Passes is not { } passes)
            return twin[SkinParameters.AimedPunctures];
        return area.Device.Kind switch
        {
            DeviceKind.Pen => passes
                * (area.Rate?.Hertz ?? twin[SkinParameters.AssumedPenRate])
                * (area.Needles ?? twin[SkinParameters.AssumedPenNeedles])
                / twin[SkinParameters.PenAreaRate],
            DeviceKind.Roller => passes
                * twin[SkinParameters.RollerPuncturesPerPass]
                * (area.Needles ?? twin[SkinParameters.RollerNeedles])
                / twin[SkinParameters.RollerNeedles],
            _ => passes * (area.Needles ?? twin[SkinParameters.AssumedStampNeedles]) / twin[SkinParameters.StampFootprint],
        };
    }

    // Depth that counts as injury, relative to the reference session: the epidermis heals over within days and calls for
    // little repair.
    private static double Injured(double depth, SkinLayers layers, Twin twin)
    {
        var share = twin[SkinParameters.EpidermalInjury];
        return Weighted(depth, layers.Epidermis, share) / Weighted(ReferenceDepth, ReferenceEpidermis, share);
    }

    private static double Weighted(double depth, double epidermis, double share) =>
        share * Math.Min(depth, epidermis) + Math.Max(0, depth - epidermis);

    // A needle bleeds when it passes the capillary loops; their depth varies from loop to loop, hence a smooth step.
    private static double ReachesVessels(double depth, SkinLayers layers, Twin twin)
    {
        var vessels = layers.Epidermis + twin[SkinParameters.VesselDepth];
        var ratio = Square(Square(depth / vessels));
        return ratio / (1 + ratio);
    }

    private static double Square(double x) => x * x;
}
