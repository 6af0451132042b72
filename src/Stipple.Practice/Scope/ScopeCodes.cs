using Stipple.Practice.Sessions;

namespace Stipple.Practice.Scope;

/// <summary>What a scope can be exceeded in.</summary>
internal static class ScopeCodes
{
    private const string Lifts = "A practitioner in whose scope it lies does it, or the scope is changed.";

    public static readonly RuleCode Needle = new(
        "001",
        "Needle longer than the practitioner's scope",
        FindingKind.Stop,
        "The needle is longer than this practitioner may use in this part of the body. Scopes are set by the practice; the ones that come with Stipple are chosen.",
        Lifts
    );

    public static readonly RuleCode Concern = new(
        "002",
        "Concern outside the practitioner's scope",
        FindingKind.Stop,
        "A concern that lies where needling is planned is of a kind this practitioner may not treat. Needling goes over all that lies in a zone.",
        Lifts
    );

    public static readonly RuleCode Zone = new(
        "003",
        "Zone outside the practitioner's scope",
        FindingKind.Stop,
        "This practitioner may not treat this part of the body.",
        Lifts
    );

    public static readonly RuleCode Minor = new(
        "004",
        "Person too young for the practitioner's scope",
        FindingKind.Stop,
        "This practitioner may not treat people under 18. The age is chosen; laws differ.",
        Lifts
    );
}
