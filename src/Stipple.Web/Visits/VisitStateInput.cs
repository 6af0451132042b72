namespace Stipple.Web.Visits;

/// <summary>What has become of an appointment.</summary>
public sealed record VisitStateInput
{
    /// <summary>The new state.</summary>
    public required VisitState State { get; init; }
}
