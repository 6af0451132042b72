namespace Stipple.Records.People;

/// <summary>What someone who works here does.</summary>
public enum Role
{
    /// <summary>Runs the practice: everything, and who else may do what.</summary>
    Owner,

    /// <summary>Treats: screens, plans, treats within a scope, signs.</summary>
    Practitioner,

    /// <summary>Helps: patients, visits, questionnaires, and what is typed at the couch; signs nothing.</summary>
    Assistant,

    /// <summary>Checks: reads records, trail and results; changes nothing.</summary>
    Auditor,
}
