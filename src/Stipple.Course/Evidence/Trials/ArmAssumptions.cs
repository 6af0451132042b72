namespace Stipple.Evidence;

/// <summary>What is taken where a report is silent, so that an arm can be run as a course. All values are chosen.</summary>
public sealed record ArmAssumptions
{
    /// <summary>The usual ones.</summary>
    public static ArmAssumptions Usual { get; } = new();

    /// <summary>Age of acne-scar and stretch-mark patients, years.</summary>
    public double YoungAge { get; init; } = 28;

    /// <summary>Age of everyone else but those with wrinkles or lax skin, years.</summary>
    public double MiddleAge { get; init; } = 38;

    /// <summary>Age of people with wrinkles or lax skin, years.</summary>
    public double LateAge { get; init; } = 52;

    /// <summary>Phototype.</summary>
    public Phototype Phototype { get; init; } = Phototype.III;

    /// <summary>Sex: most people in these studies were women.</summary>
    public Sex Sex { get; init; } = Sex.Female;

    /// <summary>Device.</summary>
    public DeviceKind Device { get; init; } = DeviceKind.Roller;

    /// <summary>Needle length on face and neck, mm.</summary>
    public double FaceLength { get; init; } = 1.5;

    /// <summary>Needle length on the body, mm.</summary>
    public double BodyLength { get; init; } = 2.0;

    /// <summary>Passes over the skin.</summary>
    public double Passes { get; init; } = 5;

    /// <summary>Sessions.</summary>
    public double Sessions { get; init; } = 4;

    /// <summary>Weeks from one session to the next.</summary>
    public double IntervalWeeks { get; init; } = 4;

    /// <summary>Weeks from the last session to a follow-up whose time is not reported.</summary>
    public double FollowupWeeks { get; init; } = 8;

    /// <summary>Where hyperpigmentation comes from.</summary>
    public PigmentType Pigment { get; init; } = PigmentType.Melasma;

    /// <summary>What a scar came from.</summary>
    public ScarCause ScarCause { get; init; } = ScarCause.Surgical;

    /// <summary>Height of a scar.</summary>
    public ScarForm ScarForm { get; init; } = ScarForm.Flat;

    /// <summary>Age of a scar, months.</summary>
    public double ScarAgeMonths { get; init; } = 24;

    /// <summary>Stage of stretch marks.</summary>
    public StretchMarkColour StretchMarks { get; init; } = StretchMarkColour.Alba;

    /// <summary>How deep wrinkling goes.</summary>
    public WrinkleForm Wrinkles { get; init; } = WrinkleForm.Wrinkles;

    /// <summary>Zones of the face, when no site is reported for a concern of the face.</summary>
    public ValueList<string> FaceZones { get; init; } = ["cheek-left", "cheek-right"];

    /// <summary>Zones of the body, when none is reported for stretch marks.</summary>
    public ValueList<string> StretchMarkZones { get; init; } = ["abdomen"];

    /// <summary>Zones of the body, when none is reported for scars.</summary>
    public ValueList<string> ScarZones { get; init; } = ["forearm-left"];
}
