namespace Stipple.Practice.Screening;

/// <summary>The conflict of sources behind a finding, and the side taken.</summary>
/// <param name="Conflict">The matter with all its alternatives and their sources.</param>
/// <param name="Taken">The side the finding follows.</param>
/// <param name="Chosen">Whether the practice chose it; else it is the cautious default, still to be confirmed.</param>
public sealed record ConflictSide(RuleConflict Conflict, RuleAlternative Taken, bool Chosen);
