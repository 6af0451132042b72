using System.Collections.Immutable;

namespace Stipple.Practice.Scales;

/// <summary>Every kind of fault of answers, comparisons and instruments.</summary>
public static class ScaleFaultCodes
{
    /// <summary>An answer is to nothing this instrument asks.</summary>
    public static ScaleFaultCode UnknownItem { get; } =
        new("STP-SCALE-001", "Unknown item", "An answer is to nothing this instrument asks. Use the ids of its questions.");

    /// <summary>An answer is out of range, off the steps or not a grade.</summary>
    public static ScaleFaultCode AnswerNotAllowed { get; } =
        new("STP-SCALE-002", "Answer not allowed", "An answer is out of range, off the steps or not one of the grades.");

    /// <summary>Something that must be felt or told was answered from a photograph.</summary>
    public static ScaleFaultCode NeedsPerson { get; } =
        new(
            "STP-SCALE-003",
            "Needs the person",
            "The item must be felt or told, and a photograph was rated. Leave it open or rate in person."
        );

    /// <summary>The answers are for another version of the scale.</summary>
    public static ScaleFaultCode WrongVersion { get; } =
        new(
            "STP-SCALE-004",
            "Wrong version",
            "The versions differ. Their numbers mean different things and are neither scored nor compared."
        );

    /// <summary>The answers are for another scale.</summary>
    public static ScaleFaultCode WrongScale { get; } =
        new("STP-SCALE-005", "Wrong scale", "The scales differ. Their numbers mean different things and are neither scored nor compared.");

    /// <summary>A score to be compared is not on its scale.</summary>
    public static ScaleFaultCode ScoreOutOfRange { get; } =
        new("STP-SCALE-006", "Score out of range", "A score to be compared lies outside the range of its scale.");

    /// <summary>The scale cannot be given in that setting.</summary>
    public static ScaleFaultCode SettingNotAllowed { get; } =
        new(
            "STP-SCALE-007",
            "Setting not allowed",
            "The scale cannot be rated in that setting, so nothing is known of the error of such a score."
        );

    /// <summary>The text is not JSON or too large.</summary>
    public static ScaleFaultCode NotJson { get; } =
        new(
            "STP-SCALE-010",
            "Not JSON",
            "The text is larger than may be read or is not JSON (RFC 8259, UTF-8, no name twice). Nothing was read."
        );

    /// <summary>A property is absent.</summary>
    public static ScaleFaultCode MissingProperty { get; } =
        new("STP-SCALE-011", "Missing property", "A property without which the object means nothing is absent.");

    /// <summary>A property is not known.</summary>
    public static ScaleFaultCode UnknownProperty { get; } =
        new("STP-SCALE-012", "Unknown property", "The object has no such property. Perhaps it is misspelt.");

    /// <summary>A value is of the wrong type or outside what is allowed.</summary>
    public static ScaleFaultCode WrongValue { get; } =
        new("STP-SCALE-013", "Wrong value", "The value is of another type, or not one of those allowed.");

    /// <summary>An id stands twice.</summary>
    public static ScaleFaultCode RepeatedId { get; } =
        new("STP-SCALE-014", "Repeated id", "An id stands twice where it must be the only one.");

    /// <summary>An id names nothing.</summary>
    public static ScaleFaultCode UnknownReference { get; } =
        new("STP-SCALE-015", "Unknown reference", "An id names no scale, source, licensed instrument or item.");

    /// <summary>An instrument says otherwise than the catalogue of scales.</summary>
    public static ScaleFaultCode ContradictsCatalogue { get; } =
        new(
            "STP-SCALE-016",
            "Contradicts the catalogue",
            "Version, rater, direction, verification or range differ from the catalogue of scales."
        );

    /// <summary>The items do not suit the formula.</summary>
    public static ScaleFaultCode FormulaDoesNotFit { get; } =
        new("STP-SCALE-017", "Formula does not fit", "The items, regions or table do not suit the formula, so that no total could follow.");

    /// <summary>Every kind, in the order of the codes.</summary>
    public static ImmutableArray<ScaleFaultCode> All { get; } =
    [
        UnknownItem,
        AnswerNotAllowed,
        NeedsPerson,
        WrongVersion,
        WrongScale,
        ScoreOutOfRange,
        SettingNotAllowed,
        NotJson,
        MissingProperty,
        UnknownProperty,
        WrongValue,
        RepeatedId,
        UnknownReference,
        ContradictsCatalogue,
        FormulaDoesNotFit,
    ];
}
