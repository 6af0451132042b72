namespace Stipple.Designs;

/// <summary>One arm of a trial.</summary>
/// <param name="Id">Its name in tables.</param>
/// <param name="Share">Chance of being randomised to it, above 0 to 1; those of all arms sum to 1.</param>
/// <param name="Sessions">Sessions; null in an arm that waits.</param>
public sealed record DesignArm(string Id, double Share, SessionPlan? Sessions = null)
{
    /// <summary>Whether any needle enters the skin.</summary>
    public bool IsNeedled => Sessions is { Area.NeedleLength.Millimetres: > 0 };
}
