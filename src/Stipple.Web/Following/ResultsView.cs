namespace Stipple.Web.Following;

/// <summary>Results of the practice as of a moment.</summary>
/// <param name="At">When they were worked out.</param>
/// <param name="Patients">Patients with any signed session.</param>
/// <param name="Sessions">Signed sessions.</param>
/// <param name="Events">Adverse events.</param>
/// <param name="Serious">Adverse events of grade 3 or more.</param>
/// <param name="Concerns">By kind of concern.</param>
public sealed record ResultsView(
    DateTimeOffset At,
    int Patients,
    int Sessions,
    int Events,
    int Serious,
    IReadOnlyList<ConcernResult> Concerns
);
