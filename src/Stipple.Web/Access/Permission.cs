namespace Stipple.Web.Access;

/// <summary>Something a person or a program may do here. The names are kept in tokens and never change.</summary>
public enum Permission
{
    /// <summary>See patients and their records.</summary>
    SeePatients,

    /// <summary>Create and correct patients, book visits.</summary>
    EditPatients,

    /// <summary>Enter questionnaires, record clearances.</summary>
    Screen,

    /// <summary>Take and withdraw consents.</summary>
    TakeConsent,

    /// <summary>Place concerns, score them, choose a plan.</summary>
    Plan,

    /// <summary>Type a session.</summary>
    TypeSessions,

    /// <summary>Sign a session, add to a signed one.</summary>
    SignSessions,

    /// <summary>Record adverse events and needlestick injuries.</summary>
    RecordIncidents,

    /// <summary>See the results of the practice and follow a lot.</summary>
    SeeResults,

    /// <summary>Take records out: tables, a whole patient, the research export.</summary>
    Export,

    /// <summary>Merge, put away and erase patients.</summary>
    RemovePatients,

    /// <summary>Say who works here and what they may do.</summary>
    ManageStaff,

    /// <summary>Settings, consent texts, choices where sources conflict.</summary>
    ManagePractice,

    /// <summary>Read and verify the trail.</summary>
    SeeTrail,

    /// <summary>One's own profile, tokens and calendar feed.</summary>
    OwnAccount,

    /// <summary>One's own pass phrase; the one thing somebody with a one-time pass phrase may do.</summary>
    OwnPhrase,
}
