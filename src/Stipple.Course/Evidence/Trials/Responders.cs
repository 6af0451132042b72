namespace Stipple.Evidence;

/// <summary>People who got better by a stated amount.</summary>
/// <param name="Count">How many.</param>
/// <param name="Of">Of how many.</param>
/// <param name="Definition">What they reached, in few words.</param>
/// <param name="Rule">The same as a threshold; null when it cannot be told.</param>
/// <param name="Derived">Whether the count follows from a reported percentage or from categories.</param>
public sealed record Responders(int Count, int Of, string Definition, ResponderRule? Rule, bool Derived);
