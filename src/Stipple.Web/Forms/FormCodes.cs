namespace Stipple.Web.Forms;

/// <summary>Permanent codes of what can be wrong with a form or with JSON sent to the interface.</summary>
public static class FormCodes
{
    /// <summary>A field that must be filled in is empty or missing.</summary>
    public const string Missing = "STP-FORM-001";

    /// <summary>The text is not of the kind asked for: not a number, not a date, not yes or no.</summary>
    public const string WrongKind = "STP-FORM-002";

    /// <summary>A number or date lies outside its range.</summary>
    public const string OutOfRange = "STP-FORM-003";

    /// <summary>A text or list is too long or too short.</summary>
    public const string Length = "STP-FORM-004";

    /// <summary>A choice that is not on the list.</summary>
    public const string UnknownChoice = "STP-FORM-005";

    /// <summary>A field that nobody asked for.</summary>
    public const string UnknownField = "STP-FORM-006";

    /// <summary>What was sent cannot be read at all.</summary>
    public const string Unreadable = "STP-FORM-007";

    /// <summary>Somebody else changed the entry after it was shown.</summary>
    public const string ChangedMeanwhile = "STP-FORM-008";

    /// <summary>It refers to something that is not there.</summary>
    public const string NotThere = "STP-FORM-009";

    /// <summary>It cannot be done in the state things are in.</summary>
    public const string NotNow = "STP-FORM-010";
}
