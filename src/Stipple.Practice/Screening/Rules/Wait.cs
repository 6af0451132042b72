namespace Stipple.Practice.Screening;

/// <summary>How long to wait after something.</summary>
/// <param name="Days">Days, at least 1: treatment may be on day <paramref name="Days"/> itself.</param>
/// <param name="After">Id of the question whose answer is the day waited from.</param>
public sealed record Wait(int Days, string After);
