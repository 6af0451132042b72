namespace Stipple.Practice.Sessions;

/// <summary>What can be wrong with a session itself.</summary>
internal static class SessionCodes
{
    private const string Correct = "A value within the range, or none while the session is a draft.";
    private const string Said = "Saying it.";
    private const string Reason = "A reason, kept with the session.";

    public static readonly RuleCode OutOfRange = new(
        "029",
        "Out of range",
        FindingKind.Stop,
        "A number lies outside what a course may hold, or is none.",
        Correct
    );

    public static readonly RuleCode Unknown = new(
        "030",
        "Unknown name",
        FindingKind.Stop,
        "Zone, device, question, end point, adjunct or anaesthetic is none that Stipple knows.",
        "One that is in the list."
    );

    public static readonly RuleCode OtherKind = new(
        "031",
        "Device of another kind",
        FindingKind.Stop,
        "The model named is not of the kind named: a pen, roller or stamp.",
        "The kind of the model."
    );

    public static readonly RuleCode RateWithoutPen = new(
        "032",
        "Rate of what has none",
        FindingKind.Stop,
        "Only a pen has strokes per second.",
        "No rate, or a pen."
    );

    public static readonly RuleCode Twice = new(
        "033",
        "Given twice",
        FindingKind.Stop,
        "A zone stands in one area of a session only, and an adjunct once in an area.",
        "Once."
    );

    public static readonly RuleCode TooMany = new(
        "034",
        "Too many",
        FindingKind.Stop,
        "A course holds no more areas or zones than this.",
        "Fewer."
    );

    public static readonly RuleCode TooLong = new(
        "035",
        "Text too long",
        FindingKind.Stop,
        "A text is longer than is kept.",
        "A shorter text."
    );

    public static readonly RuleCode OutOfOrder = new(
        "036",
        "Times out of order",
        FindingKind.Stop,
        "The anaesthetic was taken off before it was put on.",
        "The right times."
    );

    public static readonly RuleCode NoSuchCartridge = new(
        "037",
        "No such cartridge",
        FindingKind.Stop,
        "An area names a cartridge that the session does not list.",
        "One that is listed."
    );

    public static readonly RuleCode Missing = new(
        "038",
        "Not said",
        FindingKind.Stop,
        "Without this a session means nothing, or cannot be called safe: date, zones, device, length, cartridge, anaesthetic with its times, today's answers, and around the eye whether needling stayed on the rim.",
        Said
    );

    public static readonly RuleCode NotRecorded = new(
        "039",
        "Not recorded",
        FindingKind.NeedsReason,
        "Passes, end point or pain were not recorded: forecasts then take what is usual.",
        "Saying it, or a reason, kept with the session."
    );

    public static readonly RuleCode InFuture = new(
        "040",
        "In the future",
        FindingKind.Stop,
        "A session is signed after it took place.",
        "The right date."
    );

    public static readonly RuleCode TooEarly = new(
        "041",
        "Too early",
        FindingKind.Stop,
        "A zone was needled too recently: two weeks (chosen) or what the practice has set, or the interval of the plan less three days (chosen) where that is longer.",
        "A later date."
    );

    public static readonly RuleCode AnswerStops = new(
        "042",
        "Not today",
        FindingKind.Stop,
        "An answer to today's questions speaks against needling today. The questions are chosen.",
        "Another day."
    );

    public static readonly RuleCode AnswerAsks = new(
        "043",
        "With care today",
        FindingKind.NeedsReason,
        "An answer to today's questions asks for care. The questions are chosen.",
        Reason
    );

    public static readonly RuleCode NoConsent = new(
        "044",
        "No consent",
        FindingKind.Stop,
        "No consent had been given on the day of the session.",
        "Consent before the session."
    );

    public static readonly RuleCode ConsentWithdrawn = new(
        "045",
        "Consent withdrawn",
        FindingKind.Stop,
        "Consent had been withdrawn by the day of the session.",
        "New consent before the session."
    );

    public static readonly RuleCode ConsentExpired = new(
        "046",
        "Consent expired",
        FindingKind.Stop,
        "Consent had run out by the day of the session.",
        "New consent before the session."
    );

    public static readonly RuleCode Screening = new(
        "047",
        "Screening does not allow it",
        FindingKind.Stop,
        "No screening was done, or it says other than proceed and nobody who may has cleared it.",
        "A screening that says proceed, or a clearance."
    );

    public static readonly RuleCode LongAnaesthetic = new(
        "048",
        "Numbed longer than usual",
        FindingKind.NeedsReason,
        "The numbing product stayed on the skin longer than is usual for its kind: more of it reaches the blood.",
        Reason
    );

    public static readonly RuleCode WithinOrbitalRim = new(
        "049",
        "Within the orbital rim",
        FindingKind.NeedsReason,
        "Needling did not stay on the orbital rim. It is kept as it was, with the reason.",
        Reason,
        "skinpen-study"
    );

    public static readonly RuleCode Changed = new(
        "050",
        "Signed session changed",
        FindingKind.Stop,
        "A signed session is never changed.",
        "An addendum that says what is different."
    );

    public static readonly RuleCode Addendum = new(
        "051",
        "Addendum not complete",
        FindingKind.Stop,
        "An addendum needs a text, an author and a time not before the signature.",
        "What is missing."
    );
}
