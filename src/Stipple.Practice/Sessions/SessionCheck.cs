using System.Collections.Immutable;
using Stipple.Practice.Cartridges;
using Stipple.Practice.Labels;
using Stipple.Practice.Scope;

namespace Stipple.Practice.Sessions;

/// <summary>Whether a draft may be saved, and whether it may be signed.</summary>
public static class SessionCheck
{
    /// <summary>What keeps a draft from being saved: values no course could hold. What is missing is no fault.</summary>
    /// <param name="draft">The draft.</param>
    public static ImmutableArray<RuleFinding> ForSaving(SessionDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return [.. DraftShape.Of(draft)];
    }

    /// <summary>
    /// Everything the rules find before signing, all at once: what keeps a draft from being saved, what is missing, today's
    /// answers, consent, screening, interval, anaesthetic, cartridges, scope and label. It may be signed when no finding is
    /// open (<see cref="RuleFinding.IsOpen"/>) under the reasons of the draft.
    /// </summary>
    /// <param name="draft">The draft.</param>
    /// <param name="context">What is known around it.</param>
    public static ImmutableArray<RuleFinding> ForSigning(SessionDraft draft, SigningContext context)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(context);
        var on = draft.At is { } at ? DateOnly.FromDateTime(at) : context.Today;
        var areas = draft.Areas.Select(area => area.ToArea()).ToArray();
        return
        [
            .. DraftShape.Of(draft),
            .. Completeness.Of(draft, context.Today),
            .. Answers(draft),
            .. Consented(context.Consent, on),
            .. Screened(context.Screening),
            .. Rested(draft, context, on),
            .. Numbed(draft.Anaesthetic),
            .. draft.Cartridges.SelectMany((label, i) => CartridgeCheck.Of(label, $"cartridges[{i}]", on, context.Uses, draft.Id)),
            .. ScopeCheck.Of(context.Scope, context.Course, areas, on),
            .. LabelRules.Of(context.Course, areas),
        ];
    }

    /// <summary>What a session that was signed has changed in; empty when nothing has.</summary>
    /// <param name="original">The session as original.</param>
    /// <param name="now">The session as it would be kept now.</param>
    public static ImmutableArray<RuleFinding> Unchanged(Session original, Session now)
    {
        ArgumentNullException.ThrowIfNull(original);
        ArgumentNullException.ThrowIfNull(now);
        (string Place, bool Same)[] parts =
        [
            ("at", original.At == now.At),
            ("status", original.Status == now.Status),
            ("anaesthetic", original.Anaesthetic == now.Anaesthetic),
            ("areas", original.Areas.Equals(now.Areas)),
            ("note", string.Equals(original.Note, now.Note, StringComparison.Ordinal)),
        ];
        return [.. parts.Where(p => !p.Same).Select(p => SessionCodes.Changed.At(p.Place, $"{p.Place} differs from what was signed."))];
    }

    private static IEnumerable<RuleFinding> Answers(SessionDraft draft) =>
        SafetyQuestions
            .Today.Where(q => draft.Answers.TryGetValue(q.Id, out var answer) && answer == q.Wary)
            .Select(q =>
                (q.Kind == FindingKind.Stop ? SessionCodes.AnswerStops : SessionCodes.AnswerAsks).At(
                    $"answers.{q.Id}",
                    $"{q.Text} {(q.Wary ? "Yes" : "No")}. {q.Why}",
                    q.Lifts,
                    q.Sources
                )
            );

    private static IEnumerable<RuleFinding> Consented(Consent consent, DateOnly on)
    {
        if (consent.Given is not { } given || given > on)
            yield return SessionCodes.NoConsent.At("consent", $"There was no consent on {on:yyyy-MM-dd}.");
        if (consent.Withdrawn is { } withdrawn && withdrawn <= on)
            yield return SessionCodes.ConsentWithdrawn.At("consent", $"Consent was withdrawn on {withdrawn:yyyy-MM-dd}.");
        if (consent.Expires is { } expires && expires < on)
            yield return SessionCodes.ConsentExpired.At("consent", $"Consent held until {expires:yyyy-MM-dd}.");
    }

    private static IEnumerable<RuleFinding> Screened(ScreeningStanding screening)
    {
        if (screening is not (ScreeningStanding.Proceed or ScreeningStanding.Cleared))
            yield return SessionCodes.Screening.At(
                "screening",
                screening == ScreeningStanding.NotDone ? "There is no screening." : "The screening does not say proceed."
            );
    }

    private static IEnumerable<RuleFinding> Rested(SessionDraft draft, SigningContext context, DateOnly on)
    {
        foreach (var (i, area) in draft.Areas.Index())
        {
            var before = context
                .Course.Sessions.Where(s => s.Status == SessionStatus.Done && DateOnly.FromDateTime(s.At) <= on)
                .Where(s => s.Areas.Any(a => a.Zones.Any(zone => area.Zones.Contains(zone, StringComparer.Ordinal))))
                .Select(s => DateOnly.FromDateTime(s.At))
                .DefaultIfEmpty(DateOnly.MinValue)
                .Max();
            if (before == DateOnly.MinValue || on.DayNumber - before.DayNumber >= context.DaysBetween)
                continue;
            var earliest = before.AddDays(context.DaysBetween);
            yield return SessionCodes.TooEarly.At(
                $"areas[{i}].zones",
                $"A zone of it was needled on {before:yyyy-MM-dd}, {on.DayNumber - before.DayNumber} days before; at least {context.DaysBetween}.",
                $"{earliest:yyyy-MM-dd} or later."
            );
        }
    }

    private static IEnumerable<RuleFinding> Numbed(AnaestheticDraft? anaesthetic)
    {
        if (anaesthetic is { Kind: { } kind, Minutes: { } minutes } && AnaestheticLimits.Of(kind) is { } limit && minutes > limit.Minutes)
            yield return SessionCodes.LongAnaesthetic.At(
                "anaesthetic.off",
                $"{minutes:0} minutes on the skin; usually at most {limit.Minutes:0} ({limit.Note}).",
                sources: limit.Sources
            );
    }
}
