namespace Stipple.Web.Visits;

/// <summary>What has become of an appointment.</summary>
public enum VisitState
{
    /// <summary>It is to come.</summary>
    Booked,

    /// <summary>The patient is here.</summary>
    Arrived,

    /// <summary>It took place.</summary>
    Done,

    /// <summary>The patient did not come.</summary>
    Missed,

    /// <summary>It was called off.</summary>
    Cancelled,
}
