namespace Stipple.Practice.Expectations;

/// <summary>What an expectation is about.</summary>
public enum ExpectationTopic
{
    /// <summary>How much better a concern gets, for how many.</summary>
    Improvement,

    /// <summary>Looking better at first, because the skin is swollen.</summary>
    EarlyPlumping,

    /// <summary>Days of redness.</summary>
    Redness,

    /// <summary>Days until one looks as usual.</summary>
    Downtime,

    /// <summary>Pain.</summary>
    Pain,

    /// <summary>Dark marks.</summary>
    DarkMarks,

    /// <summary>What stands behind it.</summary>
    Evidence,
}
