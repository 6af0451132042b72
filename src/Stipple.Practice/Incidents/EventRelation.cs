namespace Stipple.Practice.Incidents;

/// <summary>How likely needling or its device caused an adverse event.</summary>
public enum EventRelation
{
    /// <summary>Something else caused it.</summary>
    NotRelated,

    /// <summary>More likely something else.</summary>
    Unlikely,

    /// <summary>As likely as not.</summary>
    Possible,

    /// <summary>More likely than not.</summary>
    Probable,

    /// <summary>Certain.</summary>
    Certain,
}
