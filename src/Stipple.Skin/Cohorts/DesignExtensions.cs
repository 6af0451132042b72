using Stipple.Designs;

namespace Stipple.Skin.Cohorts;

/// <summary>What a design says in other words.</summary>
internal static class DesignExtensions
{
    /// <summary>Place of the endpoint among the visits.</summary>
    public static int EndpointVisit(this CohortDesign design)
    {
        for (var visit = 0; visit < design.Visits.Count; visit++)
        {
            if (design.Visits[visit] == design.Endpoint.Day)
                return visit;
        }

        throw new ArgumentException("The endpoint is at no visit.", nameof(design));
    }
}
