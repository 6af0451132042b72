namespace Stipple.Designs;

/// <summary>Every kind of fault that only a design can have; faults of form are those of <see cref="FaultCodes"/>.</summary>
public static class DesignFaultCodes
{
    /// <summary>Shares are parts of one whole.</summary>
    public static FaultCode SharesDoNotSum { get; } =
        new(
            "STP-DESIGN-001",
            "Shares do not sum to 1",
            "Shares are parts of one whole, of a population or of the people randomised.",
            "The shares of {name} sum to {found}; they must sum to {allowed}."
        );

    /// <summary>A range ends before it begins.</summary>
    public static FaultCode EmptyRange { get; } =
        new(
            "STP-DESIGN-002",
            "Empty range",
            "A range ends before it begins, or leaves nothing.",
            "{name} is {found}; it must be {allowed}."
        );

    /// <summary>Visits are listed in order of time, each once.</summary>
    public static FaultCode VisitsOutOfOrder { get; } =
        new(
            "STP-DESIGN-003",
            "Visits out of order",
            "Visits are listed in order of time, no two on the same day.",
            "The visit is on day {found}; it must be {allowed}."
        );

    /// <summary>The endpoint is read at a visit.</summary>
    public static FaultCode EndpointWithoutVisit { get; } =
        new(
            "STP-DESIGN-004",
            "Endpoint without a visit",
            "The endpoint is read at a visit, so its day must be that of one.",
            "The endpoint is on day {found}; it must be {allowed}."
        );

    /// <summary>Two arms have the same id.</summary>
    public static FaultCode DuplicateArm { get; } =
        new("STP-DESIGN-005", "Duplicate arm", "Two arms have the same id.", "The id is {found}, which an earlier arm has; {allowed}.");

    /// <summary>The scale is not scored in this way.</summary>
    public static FaultCode NotScoredSo { get; } =
        new(
            "STP-DESIGN-006",
            "Scale not scored in this way",
            "Nobody gives this scale from a photograph, or nobody in person, so that its error is not known.",
            "The setting is {found}; for this scale {allowed}."
        );

    /// <summary>The scale speaks of the change, not of the state.</summary>
    public static FaultCode ScaleOfChange { get; } =
        new(
            "STP-DESIGN-007",
            "Scale of change",
            "The scale speaks of the change since before the course, so it has no baseline that could differ between people.",
            "The scale is {found}; {allowed}."
        );

    /// <summary>The concern is that of a population, not of one person.</summary>
    public static FaultCode PersonalGoal { get; } =
        new(
            "STP-DESIGN-008",
            "Goal of one person",
            "The concern of a design is that of a population; what a trial asks is its endpoint.",
            "The concern has {found}; {allowed}."
        );

    /// <summary>All of them, in order of their codes.</summary>
    public static ValueList<FaultCode> All { get; } =
    [SharesDoNotSum, EmptyRange, VisitsOutOfOrder, EndpointWithoutVisit, DuplicateArm, NotScoredSo, ScaleOfChange, PersonalGoal];
}
