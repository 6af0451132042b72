using Microsoft.CodeAnalysis;

namespace Stipple.Skin.Generator;

/// <summary>Every fault a model file can have. The ids are permanent.</summary>
internal static class ModelFaults
{
    public static readonly DiagnosticDescriptor Syntax = Error("STPGEN001", "Syntax", "Column {0}: found {1}, expected {2}");

    public static readonly DiagnosticDescriptor UnknownName = Error(
        "STPGEN002",
        "Unknown name",
        "'{0}' is not a state, a parameter or a let of this model"
    );

    public static readonly DiagnosticDescriptor Duplicate = Error(
        "STPGEN003",
        "Duplicate definition",
        "'{0}' is already defined on line {1}"
    );

    public static readonly DiagnosticDescriptor MissingEquation = Error(
        "STPGEN004",
        "State without equation",
        "State '{0}' has no equation; write {0}' = ..."
    );

    public static readonly DiagnosticDescriptor NotAState = Error(
        "STPGEN005",
        "Equation of something that is not a state",
        "'{0}' is not a state, so it cannot have an equation; declare 'state {0}' or use 'let {0} = ...'"
    );

    public static readonly DiagnosticDescriptor Power = Error(
        "STPGEN006",
        "Power that is not a small positive integer",
        "A power must be an integer from 1 to {0}, found {1}"
    );

    public static readonly DiagnosticDescriptor UsedTooEarly = Error(
        "STPGEN007",
        "Let used before its definition",
        "'{0}' is used before its definition on line {1} is complete; a let may use earlier lets only"
    );

    public static readonly DiagnosticDescriptor UnusedParameter = Warning(
        "STPGEN008",
        "Unused parameter",
        "Parameter '{0}' changes nothing: no equation uses it"
    );

    public static readonly DiagnosticDescriptor UnusedLet = Warning(
        "STPGEN009",
        "Unused let",
        "Let '{0}' changes nothing: no equation uses it"
    );

    public static readonly DiagnosticDescriptor Missing = Error(
        "STPGEN010",
        "Missing model, namespace or state",
        "The file lacks a '{0}' statement"
    );

    public static readonly DiagnosticDescriptor Function = Error(
        "STPGEN011",
        "Unknown function or wrong number of arguments",
        "'{0}' with {1} arguments is not a function; the only function is hill(x, k, n)"
    );

    public static readonly DiagnosticDescriptor NotFinite = Error(
        "STPGEN012",
        "Constant that is not finite",
        "'{0}' is not a finite number"
    );

    public static readonly DiagnosticDescriptor Reserved = Error(
        "STPGEN013",
        "Reserved name",
        "'{0}' is reserved for the generated type; choose another name"
    );

    public static readonly DiagnosticDescriptor TwoFiles = Error(
        "STPGEN014",
        "Model defined by two files",
        "Model '{0}' is defined by more than one file"
    );

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        Descriptor(id, title, message, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warning(string id, string title, string message) =>
        Descriptor(id, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Descriptor(string id, string title, string message, DiagnosticSeverity severity) =>
        new(id, title, message, "Stipple.Model", severity, isEnabledByDefault: true);
}
