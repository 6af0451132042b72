namespace Stipple.Evidence;

/// <summary>Which way a reported figure counts.</summary>
public enum EndpointDirection
{
    /// <summary>A score of what troubles: lower is better.</summary>
    Severity,

    /// <summary>A rating of improvement, or of something wanted: higher is better.</summary>
    Improvement,

    /// <summary>The change of a severity score, without the scores: negative is better.</summary>
    Change,
}
