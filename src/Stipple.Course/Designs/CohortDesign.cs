namespace Stipple.Designs;

/// <summary>
/// A trial in virtual people: who takes part, what is done with them, when and how they are scored, how they are lost, and
/// what is asked of the result. A design obtained from <see cref="CohortDesignReader"/> is sound.
/// </summary>
public sealed record CohortDesign
{
    /// <summary>A line to know the trial by, up to 200 characters.</summary>
    public required string Title { get; init; }

    /// <summary>Anything worth keeping, up to 2000 characters.</summary>
    public string? Note { get; init; }

    /// <summary>Who could take part.</summary>
    public required Population Population { get; init; }

    /// <summary>Who may take part.</summary>
    public Inclusion Inclusion { get; init; } = new();

    /// <summary>What is done: 1 to 8 arms; the others are compared with the first.</summary>
    public required ValueList<DesignArm> Arms { get; init; }

    /// <summary>Days on which scores are taken, days since the first session, increasing, each above 0.</summary>
    public required ValueList<double> Visits { get; init; }

    /// <summary>How people are lost; null when nobody is.</summary>
    public DropOut? DropOut { get; init; }

    /// <summary>Who scores, and how.</summary>
    public required RatingPlan Raters { get; init; }

    /// <summary>What the trial asks.</summary>
    public required PrimaryEndpoint Endpoint { get; init; }

    /// <summary>Two-sided significance level, above 0 to 0.5.</summary>
    public double Level { get; init; } = DefaultLevel;

    /// <summary>
    /// In which of the worlds that are still possible the trial takes place: standard deviations by which the average gain
    /// lies from its median, -3 to 3.
    /// </summary>
    public double World { get; init; }

    internal const double DefaultLevel = 0.05;
}
