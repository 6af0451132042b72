namespace Stipple.Practice.Following;

/// <summary>What to do next in a course.</summary>
public enum StepKind
{
    /// <summary>Go on as planned.</summary>
    Continue,

    /// <summary>Go on, but not as planned: look at needle, interval, diagnosis and aftercare again.</summary>
    Adjust,

    /// <summary>Another session brings too little.</summary>
    Stop,

    /// <summary>A physician must see it first.</summary>
    Refer,

    /// <summary>The series is over and a fifth of its gain is likely lost again: a session to keep it.</summary>
    MaintenanceDue,
}
