namespace Stipple.Practice.Sessions;

/// <summary>What a finding asks of the practitioner.</summary>
public enum FindingKind
{
    /// <summary>It must not go on until what the finding names has changed; no reason lifts it.</summary>
    Stop,

    /// <summary>It may go on with a reason, which is kept with the session.</summary>
    NeedsReason,

    /// <summary>Worth knowing; nothing is asked.</summary>
    Note,
}
