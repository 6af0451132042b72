namespace Stipple;

/// <summary>Whether a session has taken place.</summary>
public enum SessionStatus
{
    /// <summary>It took place as recorded.</summary>
    Done,

    /// <summary>It is planned as written.</summary>
    Planned,
}
