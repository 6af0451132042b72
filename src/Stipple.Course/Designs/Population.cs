namespace Stipple.Designs;

/// <summary>The people a trial could draw from.</summary>
public sealed record Population
{
    /// <summary>Ages.</summary>
    public required AgeSpread Age { get; init; }

    /// <summary>Shares of the sexes.</summary>
    public required Shares<Sex> Sexes { get; init; }

    /// <summary>Shares of the phototypes.</summary>
    public required Shares<Phototype> Phototypes { get; init; }

    /// <summary>Shares by smoking; null when it is not known of anybody.</summary>
    public Shares<SmokingStatus>? Smoking { get; init; }

    /// <summary>Shares by sun; null when it is not known of anybody.</summary>
    public Shares<SunExposure>? Sun { get; init; }

    /// <summary>What troubles them, and where; its baseline is the population's mean score.</summary>
    public required Concern Concern { get; init; }

    /// <summary>
    /// Standard deviation of the true baseline score between people, in points; scores are normal, cut off at the ends of
    /// the scale.
    /// </summary>
    public required double BaselineDeviation { get; init; }
}
