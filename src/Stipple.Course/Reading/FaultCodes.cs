namespace Stipple;

/// <summary>Every kind of fault a course document can have.</summary>
public static class FaultCodes
{
    /// <summary>The document is larger than a course may be. Remove what does not belong to it.</summary>
    public static FaultCode TooLarge { get; } =
        new(
            "STP-COURSE-001",
            "Too large",
            "The document is larger than a course may be. Remove what does not belong to it.",
            "The document has {found}; {allowed} may be read."
        );

    /// <summary>The text breaks off or is not JSON (RFC 8259, UTF-8, without comments or trailing commas). Nothing after the place named was read.</summary>
    public static FaultCode NotJson { get; } =
        new(
            "STP-COURSE-002",
            "Not JSON",
            "The text breaks off or is not JSON (RFC 8259, UTF-8, without comments or trailing commas). Nothing after the place named was read.",
            "The text is not JSON here: {found}."
        );

    /// <summary>Lists and objects stand within one another more deeply than any course needs.</summary>
    public static FaultCode TooDeep { get; } =
        new(
            "STP-COURSE-003",
            "Nested too deeply",
            "Lists and objects stand within one another more deeply than any course needs.",
            "Values are nested {found}; {allowed} are read."
        );

    /// <summary>The value is of another JSON type than the one that belongs there.</summary>
    public static FaultCode WrongType { get; } =
        new(
            "STP-COURSE-004",
            "Wrong type",
            "The value is of another JSON type than the one that belongs there.",
            "{name} is {found}; it must be {allowed}."
        );

    /// <summary>A property without which the object means nothing is absent.</summary>
    public static FaultCode MissingProperty { get; } =
        new(
            "STP-COURSE-005",
            "Missing property",
            "A property without which the object means nothing is absent.",
            "{name} lacks the property {found}; {allowed}."
        );

    /// <summary>The object has a property that is not part of the format, often a misspelling.</summary>
    public static FaultCode UnknownProperty { get; } =
        new(
            "STP-COURSE-006",
            "Unknown property",
            "The object has a property that is not part of the format, often a misspelling.",
            "{name} is not a known property here; {allowed}."
        );

    /// <summary>The object has the same property twice, so it is not clear which one holds.</summary>
    public static FaultCode DuplicateProperty { get; } =
        new(
            "STP-COURSE-007",
            "Duplicate property",
            "The object has the same property twice, so it is not clear which one holds.",
            "{name} stands here {found}; it may stand {allowed}."
        );

    /// <summary>The text is not one of the names that may stand there.</summary>
    public static FaultCode UnknownName { get; } =
        new(
            "STP-COURSE-008",
            "Unknown name",
            "The text is not one of the names that may stand there.",
            "{name} is {found}, which is not a name known here; {allowed}."
        );

    /// <summary>The number is smaller or larger than it can be in the unit of the field, or too large to be a number at all.</summary>
    public static FaultCode OutOfRange { get; } =
        new(
            "STP-COURSE-009",
            "Out of range",
            "The number is smaller or larger than it can be in the unit of the field, or too large to be a number at all.",
            "{name} is {found}; it must be {allowed}."
        );

    /// <summary>Only whole numbers count here.</summary>
    public static FaultCode NotWhole { get; } =
        new("STP-COURSE-010", "Not a whole number", "Only whole numbers count here.", "{name} is {found}; it must be {allowed}.");

    /// <summary>Dates are local and written 2026-03-14, times 2026-03-14T09:30 or 2026-03-14T09:30:00, without zone.</summary>
    public static FaultCode NotADate { get; } =
        new(
            "STP-COURSE-011",
            "Not a date",
            "Dates are local and written 2026-03-14, times 2026-03-14T09:30 or 2026-03-14T09:30:00, without zone.",
            "{name} is {found}; it must be {allowed}."
        );

    /// <summary>The text is empty, too long or holds control characters.</summary>
    public static FaultCode BadText { get; } =
        new(
            "STP-COURSE-012",
            "Text too long or unreadable",
            "The text is empty, too long or holds control characters.",
            "{name} is {found}; it must be {allowed}."
        );

    /// <summary>Ids are lower case letters and digits, words joined by single hyphens.</summary>
    public static FaultCode BadId { get; } =
        new(
            "STP-COURSE-013",
            "Not an id",
            "Ids are lower case letters and digits, words joined by single hyphens.",
            "{name} is {found}; it must be {allowed}."
        );

    /// <summary>The list is shorter or longer than it may be.</summary>
    public static FaultCode WrongCount { get; } =
        new(
            "STP-COURSE-014",
            "Too few or too many items",
            "The list is shorter or longer than it may be.",
            "{name} has {found}; it must have {allowed}."
        );

    /// <summary>The same item stands twice in a list where each stands once.</summary>
    public static FaultCode RepeatedItem { get; } =
        new(
            "STP-COURSE-015",
            "Repeated item",
            "The same item stands twice in a list where each stands once.",
            "{name} is {found} again; {allowed}."
        );

    /// <summary>The marker or the version of the format is not one this reader knows.</summary>
    public static FaultCode WrongFormat { get; } =
        new(
            "STP-COURSE-016",
            "Not a course of this format",
            "The marker or the version of the format is not one this reader knows.",
            "{name} is {found}; it must be {allowed}."
        );

    /// <summary>The zone is not in the catalogue of zones.</summary>
    public static FaultCode UnknownZone { get; } =
        new(
            "STP-COURSE-017",
            "Unknown zone",
            "The zone is not in the catalogue of zones.",
            "{name} is {found}, which is not a known zone; {allowed}."
        );

    /// <summary>The scale is not in the catalogue of scales.</summary>
    public static FaultCode UnknownScale { get; } =
        new(
            "STP-COURSE-018",
            "Unknown scale",
            "The scale is not in the catalogue of scales.",
            "{name} is {found}, which is not a known scale; {allowed}."
        );

    /// <summary>The device model is not in the catalogue of devices. Leave the model out when it is not listed.</summary>
    public static FaultCode UnknownDevice { get; } =
        new(
            "STP-COURSE-019",
            "Unknown device",
            "The device model is not in the catalogue of devices. Leave the model out when it is not listed.",
            "{name} is {found}, which is not a known device model; {allowed}."
        );

    /// <summary>The model named is, by the catalogue, driven in another way than stated.</summary>
    public static FaultCode DeviceKindDiffers { get; } =
        new(
            "STP-COURSE-020",
            "Device of another kind",
            "The model named is, by the catalogue, driven in another way than stated.",
            "{name} is {found}; the model named is {allowed}."
        );

    /// <summary>The score is below the smallest or above the largest score of its scale.</summary>
    public static FaultCode ScoreOutsideScale { get; } =
        new(
            "STP-COURSE-021",
            "Score outside its scale",
            "The score is below the smallest or above the largest score of its scale.",
            "The score is {found}; its scale allows {allowed}."
        );

    /// <summary>The scale counts in steps, and the score is not on one.</summary>
    public static FaultCode ScoreOffStep { get; } =
        new(
            "STP-COURSE-022",
            "Score between steps",
            "The scale counts in steps, and the score is not on one.",
            "The score is {found}; its scale allows {allowed}."
        );

    /// <summary>The scale measures something else than this kind of concern.</summary>
    public static FaultCode ScaleDoesNotFit { get; } =
        new(
            "STP-COURSE-023",
            "Scale of another concern",
            "The scale measures something else than this kind of concern.",
            "The scale is {found}; for this kind of concern {allowed}."
        );

    /// <summary>Two concerns have the same id, so observations cannot tell them apart.</summary>
    public static FaultCode DuplicateConcern { get; } =
        new(
            "STP-COURSE-024",
            "Duplicate concern",
            "Two concerns have the same id, so observations cannot tell them apart.",
            "The id is {found}, which an earlier concern has; {allowed}."
        );

    /// <summary>Sessions are listed in order of time, no two at the same time.</summary>
    public static FaultCode OutOfOrder { get; } =
        new(
            "STP-COURSE-025",
            "Sessions out of order",
            "Sessions are listed in order of time, no two at the same time.",
            "The session is at {found}; it must be {allowed}."
        );

    /// <summary>A session still planned stands before one already done. Remove it, or record what was done.</summary>
    public static FaultCode PlannedBeforeDone { get; } =
        new(
            "STP-COURSE-026",
            "Planned before done",
            "A session still planned stands before one already done. Remove it, or record what was done.",
            "The session is {found}, though a later one is done; {allowed}."
        );

    /// <summary>A zone stands in two areas of one session. Give it to the area that describes what was done there.</summary>
    public static FaultCode ZoneTwice { get; } =
        new(
            "STP-COURSE-027",
            "Zone treated twice",
            "A zone stands in two areas of one session. Give it to the area that describes what was done there.",
            "The zone {found} is treated by an earlier area of this session; {allowed}."
        );

    /// <summary>The observation is of a concern that the course does not have.</summary>
    public static FaultCode UnknownConcern { get; } =
        new(
            "STP-COURSE-028",
            "Unknown concern",
            "The observation is of a concern that the course does not have.",
            "The concern is {found}, which this course does not have; {allowed}."
        );

    /// <summary>An observation says either which concern or which zones were scored.</summary>
    public static FaultCode WhatWasScored { get; } =
        new(
            "STP-COURSE-029",
            "Concern or zones",
            "An observation says either which concern or which zones were scored.",
            "The observation has {found}; it must have {allowed}."
        );

    /// <summary>Sessions, observations and goals lie on or after the start of the course.</summary>
    public static FaultCode BeforeStart { get; } =
        new(
            "STP-COURSE-030",
            "Before the start",
            "Sessions, observations and goals lie on or after the start of the course.",
            "{name} is {found}; it must be {allowed}."
        );

    /// <summary>The forecast runs from the first session (or the start) to the horizon, at most ten years.</summary>
    public static FaultCode BadHorizon { get; } =
        new(
            "STP-COURSE-031",
            "Horizon before the first session or too far",
            "The forecast runs from the first session (or the start) to the horizon, at most ten years.",
            "The horizon is {found}; it must be {allowed}."
        );

    /// <summary>The shares of the scar types are parts of one whole.</summary>
    public static FaultCode SharesDoNotSum { get; } =
        new(
            "STP-COURSE-032",
            "Shares do not sum to 1",
            "The shares of the scar types are parts of one whole.",
            "The shares sum to {found}; they must sum to {allowed}."
        );

    /// <summary>Only a motor-driven pen has a stroke rate.</summary>
    public static FaultCode RateWithoutPen { get; } =
        new(
            "STP-COURSE-033",
            "Rate without a pen",
            "Only a motor-driven pen has a stroke rate.",
            "The rate is {found}, but the device is no pen; {allowed}."
        );

    /// <summary>Cigarettes a day are given only for a person who smokes now.</summary>
    public static FaultCode CigarettesWithoutSmoking { get; } =
        new(
            "STP-COURSE-034",
            "Cigarettes without smoking",
            "Cigarettes a day are given only for a person who smokes now.",
            "The person smokes {found} cigarettes a day, but is no current smoker; {allowed}."
        );

    /// <summary>The improvement hoped for is larger than the scale can show.</summary>
    public static FaultCode GoalBeyondScale { get; } =
        new(
            "STP-COURSE-035",
            "Goal beyond the scale",
            "The improvement hoped for is larger than the scale can show.",
            "The improvement is {found}; it must be {allowed}."
        );

    /// <summary>All of them, in order of their codes.</summary>
    public static ValueList<FaultCode> All { get; } =
    [
        TooLarge,
        NotJson,
        TooDeep,
        WrongType,
        MissingProperty,
        UnknownProperty,
        DuplicateProperty,
        UnknownName,
        OutOfRange,
        NotWhole,
        NotADate,
        BadText,
        BadId,
        WrongCount,
        RepeatedItem,
        WrongFormat,
        UnknownZone,
        UnknownScale,
        UnknownDevice,
        DeviceKindDiffers,
        ScoreOutsideScale,
        ScoreOffStep,
        ScaleDoesNotFit,
        DuplicateConcern,
        OutOfOrder,
        PlannedBeforeDone,
        ZoneTwice,
        UnknownConcern,
        WhatWasScored,
        BeforeStart,
        BadHorizon,
        SharesDoNotSum,
        RateWithoutPen,
        CigarettesWithoutSmoking,
        GoalBeyondScale,
    ];
}
