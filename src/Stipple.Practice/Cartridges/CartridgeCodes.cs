using Stipple.Practice.Sessions;

namespace Stipple.Practice.Cartridges;

/// <summary>What can be wrong with a cartridge, and with what was scanned or typed of it.</summary>
internal static class CartridgeCodes
{
    private const string Again = "Scan again, or type lot and expiry as printed.";

    public static readonly RuleCode NotACode = new(
        "017",
        "Not a device code",
        FindingKind.Stop,
        "What was scanned is neither a GS1 element string, with application identifiers as (01)...(17)... or with separators, nor an HIBC code.",
        Again
    );

    public static readonly RuleCode UnknownIdentifier = new(
        "018",
        "Unknown identifier",
        FindingKind.Stop,
        "An application identifier or flag is none that GS1 or HIBC has given out, so that what follows cannot be told apart.",
        Again,
        RuleSources.Gs1,
        RuleSources.Hibc
    );

    public static readonly RuleCode WrongLength = new(
        "019",
        "Wrong length",
        FindingKind.Stop,
        "A value is empty, breaks off, or is longer than it may be: 14 digits for a GTIN, 6 for a date, 20 characters for a lot or serial number. A scanner that drops the separator (FNC1) runs two values together.",
        Again,
        RuleSources.Gs1,
        RuleSources.Hibc
    );

    public static readonly RuleCode WrongCharacter = new(
        "020",
        "Wrong character",
        FindingKind.Stop,
        "A value holds a character that its kind may not hold: a letter in a number, or one outside the set GS1 or HIBC allows.",
        Again,
        RuleSources.Gs1,
        RuleSources.Hibc
    );

    public static readonly RuleCode CheckDigit = new(
        "021",
        "Check digit wrong",
        FindingKind.Stop,
        "The check digit does not follow from the other characters: at least one of them was read or typed wrongly.",
        Again,
        RuleSources.Gs1,
        RuleSources.Hibc
    );

    public static readonly RuleCode NoSuchDate = new(
        "022",
        "No such date",
        FindingKind.Stop,
        "The date does not exist, or is not written as 2027-12-31, 2027-12, 12/2027 or YYMMDD. Day 00 is the last day of the month.",
        Again
    );

    public static readonly RuleCode SaidTwice = new(
        "023",
        "Said twice, differently",
        FindingKind.Stop,
        "The code gives the same thing twice with different values: two labels may have been read together.",
        Again
    );

    public static readonly RuleCode Expired = new(
        "024",
        "Cartridge expired",
        FindingKind.Stop,
        "The expiry date lies before the session. A cartridge may be used on its expiry date.",
        "A cartridge that has not expired."
    );

    public static readonly RuleCode Used = new(
        "025",
        "Cartridge used before",
        FindingKind.Stop,
        "A cartridge with this serial number stands in another session. Cartridges are sterile and for a single use.",
        "A new cartridge, or the right serial number.",
        "den160029"
    );

    public static readonly RuleCode NoLot = new(
        "026",
        "No lot number",
        FindingKind.Stop,
        "Without the lot number nobody can be found when a lot is recalled.",
        "The lot number as printed on the cartridge."
    );

    public static readonly RuleCode NoExpiry = new(
        "027",
        "No expiry date",
        FindingKind.NeedsReason,
        "Without an expiry date it cannot be told whether the cartridge is still sterile.",
        "The expiry date, or a reason, kept with the session."
    );

    public static readonly RuleCode SingleUseUnchecked = new(
        "028",
        "Single use not checked",
        FindingKind.Note,
        "A lot number stands on many cartridges. Without a serial number it cannot be told whether this one was used before."
    );
}
