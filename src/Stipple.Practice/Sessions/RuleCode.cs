using System.Collections.Immutable;

namespace Stipple.Practice.Sessions;

/// <summary>A kind of finding. Its code is permanent: it is never given to another kind, nor taken back.</summary>
public sealed record RuleCode
{
    internal RuleCode(
        string code,
        string title,
        FindingKind kind,
        string meaning,
        string? lifts = null,
        params ImmutableArray<string> sources
    ) => (Code, Title, Kind, Meaning, Lifts, Sources) = ($"STP-SESSION-{code}", title, kind, meaning, lifts, sources);

    /// <summary>The code, such as <c>STP-SESSION-007</c>.</summary>
    public string Code { get; }

    /// <summary>The kind in a few words.</summary>
    public string Title { get; }

    /// <summary>What such a finding asks.</summary>
    public FindingKind Kind { get; }

    /// <summary>What it means, and what the rule rests on.</summary>
    public string Meaning { get; }

    /// <summary>What lifts it; null for notes.</summary>
    public string? Lifts { get; }

    /// <summary>Ids of the sources the rule itself rests on; empty where it is chosen, or where each finding names its own.</summary>
    public ImmutableArray<string> Sources { get; }

    internal RuleFinding At(string place, string message, string? lifts = null, IEnumerable<string>? sources = null) =>
        new(Code, place, Kind, message, lifts ?? Lifts, sources is null ? Sources : [.. Sources.Union(sources, StringComparer.Ordinal)]);
}
