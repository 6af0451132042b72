namespace Stipple.Practice.Sessions;

/// <summary>What the person's screening says at the time of a session.</summary>
public enum ScreeningStanding
{
    /// <summary>None was done.</summary>
    NotDone,

    /// <summary>It says proceed.</summary>
    Proceed,

    /// <summary>It says anything else, and nobody has cleared it.</summary>
    Held,

    /// <summary>It says anything else, and somebody who may has cleared it.</summary>
    Cleared,
}
