namespace Stipple.Web.Visits;

/// <summary>What an appointment is for.</summary>
public enum VisitPurpose
{
    /// <summary>First talk, screening, plan.</summary>
    Consultation,

    /// <summary>Needling.</summary>
    Session,

    /// <summary>Looking at what came of it.</summary>
    FollowUp,

    /// <summary>Needling to keep a result.</summary>
    Maintenance,
}
