using Stipple.Evidence;

namespace Stipple.Practice.Screening;

/// <summary>One side of a <see cref="RuleConflict"/>.</summary>
/// <param name="Id">Permanent id within the conflict.</param>
/// <param name="Label">The side in a few words.</param>
/// <param name="Ruling">What follows on this side, with its own sources.</param>
public sealed record RuleAlternative(string Id, string Label, Ruling Ruling) : IIdentified;
