using System.Collections.Immutable;
using Stipple.Evidence;

namespace Stipple.Practice.Sessions;

/// <summary>One thing a rule of the practice found.</summary>
/// <param name="Code">Permanent code, such as <c>STP-SESSION-007</c>; all are in <see cref="RuleCodes"/>.</param>
/// <param name="Place">The field it is about, such as <c>areas[0].needleLength</c>.</param>
/// <param name="Kind">What it asks.</param>
/// <param name="Message">What was found and what is allowed, in one or two sentences.</param>
/// <param name="Lifts">What would lift it; null for notes.</param>
/// <param name="Sources">Ids of <see cref="Catalogue.Sources"/> or <see cref="RuleSources"/>; empty where the rule is chosen or follows from itself.</param>
public sealed record RuleFinding(string Code, string Place, FindingKind Kind, string Message, string? Lifts, ImmutableArray<string> Sources)
{
    /// <summary>Whether it still stands in the way, given reasons.</summary>
    /// <param name="reasons">Reasons by code; blank ones are none.</param>
    public bool IsOpen(IReadOnlyDictionary<string, string> reasons)
    {
        ArgumentNullException.ThrowIfNull(reasons);
        return Kind switch
        {
            FindingKind.Note => false,
            FindingKind.NeedsReason => !reasons.TryGetValue(Code, out var reason) || string.IsNullOrWhiteSpace(reason),
            _ => true,
        };
    }
}
