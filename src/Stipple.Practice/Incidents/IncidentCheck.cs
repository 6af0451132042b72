using System.Collections.Immutable;
using Stipple.Evidence;
using Stipple.Practice.Sessions;

namespace Stipple.Practice.Incidents;

/// <summary>Whether the record of an incident is complete and agrees with itself.</summary>
public static class IncidentCheck
{
    /// <summary>What keeps an adverse event from being closed, and whom to tell.</summary>
    /// <param name="adverse">The event.</param>
    /// <param name="today">Local date.</param>
    public static ImmutableArray<RuleFinding> Of(AdverseEvent adverse, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(adverse);
        return [.. Missing(adverse), .. Order(adverse, today), .. Agreement(adverse), .. Names(adverse), .. Telling(adverse)];
    }

    /// <summary>What keeps a needlestick from being closed.</summary>
    /// <param name="needlestick">The needlestick.</param>
    /// <param name="now">Local time.</param>
    public static ImmutableArray<RuleFinding> Of(Needlestick needlestick, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(needlestick);
        var found = ImmutableArray.CreateBuilder<RuleFinding>();
        found.AddRange(
            Lacks(
                ("who", Given(needlestick.Who), "Who was pricked?"),
                ("at", needlestick.At is not null, "When?"),
                ("device", Given(needlestick.Device), "With what?"),
                ("sourceKnown", needlestick.SourceKnown is not null, "Is it known whose blood it was?"),
                ("firstAid", Given(needlestick.FirstAid), "What was done at once?"),
                ("outcome", Given(needlestick.Outcome), "What came of it?")
            )
        );
        if (needlestick.At > now)
            found.Add(IncidentCodes.OutOfOrder.At("at", $"It is said to have happened at {needlestick.At:yyyy-MM-dd HH:mm}, after now."));
        if (needlestick.ProphylaxisAsked is not { } asked)
            found.Add(IncidentCodes.AskNow.At("prophylaxisAsked", Since(needlestick.At, now)));
        else if (asked < needlestick.At || asked > now)
            found.Add(
                IncidentCodes.OutOfOrder.At("prophylaxisAsked", $"Asked at {asked:yyyy-MM-dd HH:mm}, before the needlestick or after now.")
            );
        return found.ToImmutable();
    }

    private static string Since(DateTime? at, DateTime now) =>
        at is { } then && then <= now
            ? $"{(now - then).TotalHours:0.#} hours have passed and nobody was asked about prophylaxis."
            : "Nobody was asked about prophylaxis.";

    private static IEnumerable<RuleFinding> Missing(AdverseEvent e) =>
        Lacks(
            ("kind", e.Kind is not null, "What happened?"),
            ("grade", e.Grade is not null, "How bad was it at its worst?"),
            ("onset", e.Onset is not null, "When did it begin?"),
            ("outcome", e.Outcome is not null, "What became of it?"),
            ("relation", e.Relation is not null, "Did needling cause it?"),
            ("description", Given(e.Description), "What happened, in words?"),
            ("actions", Given(e.Actions), "What was done about it?"),
            ("session", e.Session is not null || !IsSuspect(e), "After which session?"),
            ("device", e.Device is not null || !IsSuspect(e), "With which device?"),
            ("cartridge.lot", Given(e.Cartridge?.Lot) || !IsSuspect(e), "With which lot?")
        );

    private static IEnumerable<RuleFinding> Order(AdverseEvent e, DateOnly today)
    {
        if (e.Onset is { } onset && onset > today)
            yield return IncidentCodes.OutOfOrder.At("onset", $"It begins on {onset:yyyy-MM-dd}; today is {today:yyyy-MM-dd}.");
        if (e.Onset is { } began && e.Session is { } session && began < DateOnly.FromDateTime(session))
            yield return IncidentCodes.OutOfOrder.At(
                "onset",
                $"It begins on {began:yyyy-MM-dd}, before the session on {session:yyyy-MM-dd}."
            );
        if (e.Ended is { } ended && (ended < e.Onset || ended > today))
            yield return IncidentCodes.OutOfOrder.At("ended", $"It ends on {ended:yyyy-MM-dd}, before it began or after today.");
    }

    private static IEnumerable<RuleFinding> Agreement(AdverseEvent e)
    {
        if (e is { Grade: not null, Outcome: not null } && (e.Grade == EventGrade.Death) != (e.Outcome == EventOutcome.Died))
            yield return IncidentCodes.Disagree.At("grade", $"Grade {(int)e.Grade} and outcome {e.Outcome} exclude each other.");
        if (e.Ended is not null && e is { Outcome: not null, IsOpen: true })
            yield return IncidentCodes.Disagree.At("ended", $"It has an end, and the outcome {e.Outcome}.");
        else if (e is { Ended: null, Outcome: not null, IsOpen: false })
            yield return IncidentCodes.Disagree.At("ended", $"The outcome is {e.Outcome}; when was it over?");
    }

    private static IEnumerable<RuleFinding> Names(AdverseEvent e)
    {
        foreach (var zone in e.Zones.Where(zone => !Catalogue.Zones.TryFind(zone, out _)))
            yield return IncidentCodes.Unknown.At("zones", $"There is no zone \"{zone}\".");
        if (e.Device is { } device && !Catalogue.Devices.TryFind(device, out _))
            yield return IncidentCodes.Unknown.At("device", $"There is no device \"{device}\".");
    }

    private static IEnumerable<RuleFinding> Telling(AdverseEvent e)
    {
        if (e.IsSerious && IsSuspect(e))
            yield return IncidentCodes.TellRegulator.At(
                "grade",
                $"Grade {(int?)e.Grade}, outcome {e.Outcome}: see who must be told, and how soon."
            );
    }

    // As long as nobody has ruled the device out, it is suspect.
    private static bool IsSuspect(AdverseEvent e) => e.Relation is not (EventRelation.NotRelated or EventRelation.Unlikely);

    private static bool Given(string? text) => !string.IsNullOrWhiteSpace(text);

    private static IEnumerable<RuleFinding> Lacks(params (string Place, bool Given, string Question)[] parts) =>
        parts.Where(p => !p.Given).Select(p => IncidentCodes.Missing.At(p.Place, p.Question));
}
