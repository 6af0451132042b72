namespace Stipple.Web.Visits;

/// <summary>An appointment.</summary>
/// <param name="Id">Id.</param>
/// <param name="Version">Version.</param>
/// <param name="Patient">The patient.</param>
/// <param name="At">When, local time.</param>
/// <param name="Minutes">Minutes set aside.</param>
/// <param name="Purpose">What for.</param>
/// <param name="With">With whom; null when not settled.</param>
/// <param name="WithName">Their name.</param>
/// <param name="State">What has become of it.</param>
public sealed record VisitView(
    Guid Id,
    int Version,
    Guid Patient,
    DateTime At,
    int Minutes,
    VisitPurpose Purpose,
    Guid? With,
    string? WithName,
    VisitState State
)
{
    /// <summary>What it may become next.</summary>
    public IReadOnlyList<VisitState> Next => NextOf(State);

    /// <summary>What a state may become next; what took place stays so.</summary>
    public static IReadOnlyList<VisitState> NextOf(VisitState state) =>
        state switch
        {
            VisitState.Booked => [VisitState.Arrived, VisitState.Missed, VisitState.Cancelled],
            VisitState.Arrived => [VisitState.Done, VisitState.Booked],
            VisitState.Missed or VisitState.Cancelled => [VisitState.Booked],
            _ => [],
        };
}
