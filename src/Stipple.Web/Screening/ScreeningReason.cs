using Stipple.Practice.Screening;

namespace Stipple.Web.Screening;

/// <summary>One reason of a verdict, as the rules of its day gave it; or a question left open.</summary>
public sealed record ScreeningReason
{
    /// <summary>Id of the rule; null of an open question.</summary>
    public string? Rule { get; init; }

    /// <summary>Id of the question left open; null of a rule.</summary>
    public string? Open { get; init; }

    /// <summary>The reason in a few words, or the question.</summary>
    public required string Title { get; init; }

    /// <summary>What it says by itself; of an open question, the worst it could come to.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Why, for the practitioner.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Why, in plain words for the person.</summary>
    public string Plain { get; init; } = "";

    /// <summary>What to do or to heed.</summary>
    public string Note { get; init; } = "";

    /// <summary>What would lift it.</summary>
    public string Lifts { get; init; } = "";

    /// <summary>What it rests on; null of an open question.</summary>
    public Strength? Strength { get; init; }

    /// <summary>Ids of its sources.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>First day on which it no longer stands in the way.</summary>
    public DateOnly? NotBefore { get; init; }

    /// <summary>Id of the conflict of sources behind it; null when they agree.</summary>
    public string? Conflict { get; init; }

    /// <summary>Id of the side taken.</summary>
    public string? Side { get; init; }

    /// <summary>Whether the practice chose that side; else it is the cautious one.</summary>
    public bool Chosen { get; init; }

    /// <summary>The physician whose word lifts it; null when none does.</summary>
    public string? ClearedBy { get; init; }

    /// <summary>The last day of treatment that word covers.</summary>
    public DateOnly? ClearedUntil { get; init; }

    /// <summary>Everything a result says, the worst first.</summary>
    internal static IReadOnlyList<ScreeningReason> Of(ScreeningResult result) => [.. result.Findings.Select(Of), .. result.Open.Select(Of)];

    private static ScreeningReason Of(Finding finding) =>
        new()
        {
            Rule = finding.Rule.Id,
            Title = finding.Rule.Title,
            Verdict = finding.Ruling.Verdict,
            Reason = finding.Rule.Reason,
            Plain = finding.Rule.Plain,
            Note = finding.Ruling.Note,
            Lifts = finding.Rule.Lifts,
            Strength = finding.Ruling.Strength,
            Sources = [.. finding.Ruling.Sources],
            NotBefore = finding.NotBefore,
            Conflict = finding.Side?.Conflict.Id,
            Side = finding.Side?.Taken.Id,
            Chosen = finding.Side?.Chosen ?? false,
            ClearedBy = finding.ClearedBy?.Physician,
            ClearedUntil = finding.ClearedBy?.ValidUntil,
        };

    private static ScreeningReason Of(OpenQuestion open) =>
        new()
        {
            Open = open.Question.Id,
            Title = open.Question.Text,
            Verdict = open.Worst,
            Chosen = open.NotKnown,
        };
}
