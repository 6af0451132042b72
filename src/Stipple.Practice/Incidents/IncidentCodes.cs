using Stipple.Practice.Sessions;

namespace Stipple.Practice.Incidents;

/// <summary>What can be wrong with the record of an incident.</summary>
internal static class IncidentCodes
{
    public static readonly RuleCode Missing = new(
        "052",
        "Incident not complete",
        FindingKind.Stop,
        "The record of an incident lacks something without which it cannot be closed.",
        "Saying it; the record may be kept open until then."
    );

    public static readonly RuleCode OutOfOrder = new(
        "053",
        "Dates of an incident out of order",
        FindingKind.Stop,
        "An incident begins before its session, ends before it began, or lies in the future.",
        "The right dates."
    );

    public static readonly RuleCode Disagree = new(
        "054",
        "Grade, outcome and end disagree",
        FindingKind.Stop,
        "Grade 5 is death and death is grade 5; what is over has an end, and what has an end is over.",
        "The right grade, outcome or date."
    );

    public static readonly RuleCode Unknown = new(
        "055",
        "Unknown zone or device in an incident",
        FindingKind.Stop,
        "Zone or device is none that Stipple knows.",
        "One that is in the list."
    );

    public static readonly RuleCode TellRegulator = new(
        "056",
        "Tell regulator and maker",
        FindingKind.Note,
        "The event is serious and may be due to the device: grade 3 or more (chosen), death, or something that stays. Who must tell whom, and how soon, is the law of the country.",
        null,
        RuleSources.DeviceReporting
    );

    public static readonly RuleCode AskNow = new(
        "057",
        "Ask about prophylaxis now",
        FindingKind.NeedsReason,
        "Nobody has been asked about prophylaxis after a needlestick. It is said to work best within hours (recalled, no source read).",
        "Asking, or a reason, kept with the record."
    );

    public static readonly RuleCode ReportLacks = new(
        "058",
        "Report not complete",
        FindingKind.Stop,
        "A field without which a report to a regulator cannot be followed up is empty. Which fields these are is chosen after those a facility must give where it knows them.",
        "The field, or \"not known\" in so many words.",
        RuleSources.DeviceReporting
    );
}
