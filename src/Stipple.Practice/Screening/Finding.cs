namespace Stipple.Practice.Screening;

/// <summary>A rule that holds for this person, plan and day.</summary>
/// <param name="Rule">The rule: its reason for the practitioner and for the person, and what lifts it.</param>
/// <param name="Ruling">What follows: verdict, note, strength and sources.</param>
/// <param name="NotBefore">The first day on which it no longer stands in the way; given with <see cref="Verdict.NotBefore"/> alone.</param>
/// <param name="Side">The conflict of sources it rests on; null when there is none.</param>
/// <param name="ClearedBy">The clearance that lifts it; null when none does.</param>
public sealed record Finding(ScreeningRule Rule, Ruling Ruling, DateOnly? NotBefore, ConflictSide? Side, PhysicianClearance? ClearedBy)
{
    /// <summary>What it counts for: <see cref="Verdict.Proceed"/> when cleared, else the verdict of its ruling.</summary>
    public Verdict Verdict => ClearedBy is null ? Ruling.Verdict : Verdict.Proceed;
}
