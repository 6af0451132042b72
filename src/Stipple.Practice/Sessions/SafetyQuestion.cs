using System.Collections.Immutable;

namespace Stipple.Practice.Sessions;

/// <summary>One question asked before every session, to be answered with yes or no.</summary>
/// <param name="Id">Permanent name, stored with the answer.</param>
/// <param name="Text">The question, in plain words.</param>
/// <param name="Wary">The answer that speaks against the session.</param>
/// <param name="Kind">What that answer asks: stop, or a reason.</param>
/// <param name="Why">Why it matters, in one sentence.</param>
/// <param name="Lifts">What would lift it.</param>
/// <param name="Sources">Ids of sources; empty where the question is chosen.</param>
public sealed record SafetyQuestion(
    string Id,
    string Text,
    bool Wary,
    FindingKind Kind,
    string Why,
    string Lifts,
    ImmutableArray<string> Sources
);
