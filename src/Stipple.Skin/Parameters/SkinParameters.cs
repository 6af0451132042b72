namespace Stipple.Skin.Parameters;

/// <summary>Handles of the constants that are not part of the healing model itself, each named in the evidence.</summary>
public static partial class SkinParameters
{
    /// <summary>Share of the set length that a pen's needles go in, 1.</summary>
    public static readonly ParameterKey InsertionByPen = new("insertionByPen");

    /// <summary>Share of the set length that a roller's needles go in, 1.</summary>
    public static readonly ParameterKey InsertionByRoller = new("insertionByRoller");

    /// <summary>Share of the set length that a stamp's needles go in, 1.</summary>
    public static readonly ParameterKey InsertionByStamp = new("insertionByStamp");

    /// <summary>Share that is left where no bone supports the skin, 1.</summary>
    public static readonly ParameterKey SoftTissueInsertion = new("softTissueInsertion");

    /// <summary>Punctures aimed at, where passes are not recorded, 1/cm2.</summary>
    public static readonly ParameterKey AimedPunctures = new("aimedPunctures");

    /// <summary>Area that a pen passes over in a second, cm2/s.</summary>
    public static readonly ParameterKey PenAreaRate = new("penAreaRate");

    /// <summary>Punctures of a roller in a pass, 1/cm2.</summary>
    public static readonly ParameterKey RollerPuncturesPerPass = new("rollerPuncturesPerPass");

    /// <summary>Needles of the roller that this stands for, 1.</summary>
    public static readonly ParameterKey RollerNeedles = new("rollerNeedles");

    /// <summary>Area of a stamp, cm2.</summary>
    public static readonly ParameterKey StampFootprint = new("stampFootprint");

    /// <summary>Rate of a pen, where not recorded, Hz.</summary>
    public static readonly ParameterKey AssumedPenRate = new("assumedPenRate");

    /// <summary>Needles of a pen, where not recorded, 1.</summary>
    public static readonly ParameterKey AssumedPenNeedles = new("assumedPenNeedles");

    /// <summary>Needles of a stamp, where not recorded, 1.</summary>
    public static readonly ParameterKey AssumedStampNeedles = new("assumedStampNeedles");

    /// <summary>Diameter of a needle, where not recorded, mm.</summary>
    public static readonly ParameterKey AssumedDiameter = new("assumedDiameter");

    /// <summary>Diameter of a channel relative to its needle, 1.</summary>
    public static readonly ParameterKey ChannelRatio = new("channelRatio");

    /// <summary>Share of the dermis that is papillary, 1.</summary>
    public static readonly ParameterKey PapillaryShare = new("papillaryShare");

    /// <summary>Depth of capillary loops below the epidermis, mm.</summary>
    public static readonly ParameterKey VesselDepth = new("vesselDepth");

    /// <summary>Injury of the epidermis relative to the same depth of dermis, 1.</summary>
    public static readonly ParameterKey EpidermalInjury = new("epidermalInjury");

    /// <summary>Growth of the injury signal with wounded volume, 1.</summary>
    public static readonly ParameterKey DoseExponent = new("doseExponent");

    /// <summary>Share of a channel's matrix that is destroyed, not pushed aside, 1.</summary>
    public static readonly ParameterKey DestroyedShare = new("destroyedShare");

    /// <summary>Depth to which a scar is bound down, below the epidermis, mm.</summary>
    public static readonly ParameterKey ScarDepth = new("scarDepth");

    /// <summary>Share of a scar's tethers that a channel through all of it parts, 1.</summary>
    public static readonly ParameterKey ScarRelease = new("scarRelease");

    /// <summary>Opening of the barrier by a reference session, 1.</summary>
    public static readonly ParameterKey BarrierOpening = new("barrierOpening");

    /// <summary>Water bound by hyaluronic acid, before the course.</summary>
    public static readonly ParameterKey HyaluronicAcidEffect = new("hyaluronicAcidEffect");
}
