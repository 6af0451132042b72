namespace Stipple;

/// <summary>Whether the person smokes.</summary>
public enum SmokingStatus
{
    /// <summary>Has never smoked.</summary>
    Never,

    /// <summary>Has stopped.</summary>
    Former,

    /// <summary>Smokes now.</summary>
    Current,
}
