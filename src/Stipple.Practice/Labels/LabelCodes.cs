using Stipple.Practice.Sessions;
using Stipple.Skin.Plans;

namespace Stipple.Practice.Labels;

/// <summary>What a label can be exceeded in.</summary>
internal static class LabelCodes
{
    private const string Reason = "A reason, kept with the session.";

    public static readonly RuleCode Dial = new(
        "005",
        "Beyond the dial",
        FindingKind.Stop,
        "The device cannot be set to this needle length: it is longer or shorter than its dial goes.",
        "A length the device has, or the right device."
    );

    public static readonly RuleCode Step = new(
        "006",
        "Between two settings",
        FindingKind.NeedsReason,
        "The dial of the device goes in steps, and the needle length is none of them. Devices whose step was not found are not checked.",
        Reason
    );

    public static readonly RuleCode Evaluated = new(
        "007",
        "Deeper than evaluated",
        FindingKind.NeedsReason,
        "The dial goes further than the maker's evaluation for the cleared use did. Beyond it the practitioner is on their own.",
        Reason
    );

    public static readonly RuleCode Usual = new(
        "008",
        "Deeper than usual here",
        FindingKind.NeedsReason,
        "The needle is longer than is usual at this place for what troubles the person there. The limits come from charts of makers, or are chosen; no trial sets them.",
        Reason
    );

    public static readonly RuleCode NoClearance = new(
        "009",
        "No clearance known",
        FindingKind.NeedsReason,
        "No regulator's file of this device was found. That does not mean that there is none.",
        Reason
    );

    public static readonly RuleCode Indication = new(
        "010",
        "Not cleared for this concern",
        FindingKind.NeedsReason,
        "The device is cleared, but not for this kind of concern.",
        Reason
    );

    public static readonly RuleCode Zone = new(
        "011",
        "Not cleared at this place",
        FindingKind.NeedsReason,
        "The device is cleared for this kind of concern, but not at this place.",
        Reason
    );

    public static readonly RuleCode Phototype = new(
        "012",
        "Not cleared for this phototype",
        FindingKind.NeedsReason,
        "The device is cleared for this kind of concern at this place, but for other phototypes.",
        Reason
    );

    public static readonly RuleCode Age = new(
        "013",
        "Younger than cleared",
        FindingKind.NeedsReason,
        "The device is cleared from an older age.",
        Reason
    );

    public static readonly RuleCode Rate = new(
        "014",
        "Rate outside the dial",
        FindingKind.NeedsReason,
        "The pen does not run at this rate as far as is known. Pens whose range was not found are not checked.",
        Reason
    );

    public static readonly RuleCode OrbitalRim = new(
        "015",
        "At the orbital rim",
        FindingKind.Note,
        "Around the eye the needles stay on the orbital rim, never within it. Before a session is signed it must be said that they did.",
        null,
        "skinpen-study"
    );

    public static readonly RuleCode NoConcern = new(
        "016",
        "Nothing to treat here",
        FindingKind.Note,
        "No concern of the course lies in the zone, so that no label can be held against it."
    );

    public static RuleCode Of(LabelReason reason) =>
        reason switch
        {
            LabelReason.NeedleLength => Evaluated,
            LabelReason.NoClearance => NoClearance,
            LabelReason.Indication => Indication,
            LabelReason.Zone => Zone,
            LabelReason.Phototype => Phototype,
            LabelReason.Age => Age,
            _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "No such reason."),
        };
}
