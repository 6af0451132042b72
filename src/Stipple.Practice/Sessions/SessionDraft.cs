using System.Collections.Immutable;
using Stipple.Practice.Cartridges;

namespace Stipple.Practice.Sessions;

/// <summary>What a page holds of a session while it is typed; it may break off anywhere. Signing makes a <see cref="Session"/> of it.</summary>
public sealed record SessionDraft
{
    /// <summary>Scale on which pain is rated.</summary>
    public const string PainScale = "pain-nrs";

    /// <summary>Id of the session, so that its own use of a cartridge does not count against it; null before it has one.</summary>
    public string? Id { get; init; }

    /// <summary>When, in local time.</summary>
    public DateTime? At { get; init; }

    /// <summary>Today's answers by id of <see cref="SafetyQuestions.Today"/>.</summary>
    public ImmutableDictionary<string, bool> Answers { get; init; } = ImmutableDictionary<string, bool>.Empty;

    /// <summary>What is needled, and how.</summary>
    public ImmutableArray<AreaDraft> Areas { get; init; } = [];

    /// <summary>The cartridges, drums and plates opened.</summary>
    public ImmutableArray<CartridgeLabel> Cartridges { get; init; } = [];

    /// <summary>How the skin is numbed; null when not said, kind none when it is not.</summary>
    public AnaestheticDraft? Anaesthetic { get; init; }

    /// <summary>Worst pain, 0 to 10, as the person rates it.</summary>
    public double? Pain { get; init; }

    /// <summary>Anything worth keeping.</summary>
    public string? Note { get; init; }

    /// <summary>Reasons for going on, by code of the finding that asked for one.</summary>
    public ImmutableDictionary<string, string> Reasons { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The session as a course holds it, done; null as long as anything a course needs is missing or out of range.</summary>
    public Session? ToSession()
    {
        var areas = Areas.Select(area => area.ToArea()).ToArray();
        return At is not { } at || areas.Length == 0 || areas.Contains(null) || !SessionCheck.ForSaving(this).IsEmpty
            ? null
            : new Session
            {
                At = at,
                Status = SessionStatus.Done,
                Anaesthetic = Anaesthetic?.Kind is { } kind
                    ? new Anaesthetic(kind, Anaesthetic.IsOnSkin ? Anaesthetic.Minutes : null)
                    : null,
                Areas = [.. areas.OfType<Area>()],
                Note = WholeNote,
            };
    }

    /// <summary>The rating of pain as a course holds it; null when it was not asked, or the session is not complete.</summary>
    public Observation? ToPainObservation() =>
        Pain is { } pain && ToSession() is { } session
            ? new Observation
            {
                At = session.At,
                Zones = [.. session.Areas.SelectMany(area => area.Zones)],
                Scale = PainScale,
                Score = pain,
                Rater = Rater.Patient,
            }
            : null;

    /// <summary>A draft that repeats the needling of a session done or planned. Cartridges, answers, end points and pain are the day's own.</summary>
    /// <param name="session">The session.</param>
    /// <param name="at">When the new one takes place, in local time; null when not said yet.</param>
    public static SessionDraft RepeatOf(Session session, DateTime? at = null)
    {
        ArgumentNullException.ThrowIfNull(session);
        return new SessionDraft
        {
            At = at,
            Areas = [.. session.Areas.Select(AreaDraft.RepeatOf)],
            Anaesthetic = session.Anaesthetic is { } numbed ? new AnaestheticDraft { Kind = numbed.Kind } : null,
        };
    }

    /// <summary>The note with what was put on the skin in free text, which a course has no other place for; null when there is none.</summary>
    internal string? WholeNote =>
        string.Join(
            '\n',
            Areas
                .Where(area => !string.IsNullOrWhiteSpace(area.Topicals))
                .Select(area => $"On {string.Join(", ", area.Zones)}: {area.Topicals!.Trim()}")
                .Prepend(Note?.Trim())
                .Where(line => !string.IsNullOrEmpty(line))
        )
            is { Length: > 0 } note
            ? note
            : null;
}
