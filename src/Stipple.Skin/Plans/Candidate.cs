using System.Collections.Immutable;

namespace Stipple.Skin.Plans;

/// <summary>One way to go on from what was done.</summary>
/// <param name="IntervalWeeks">Weeks from one session to the next; null with fewer than two, or as the course has it.</param>
/// <param name="Reach">Longest needle of a session, mm; null without sessions, or as the course has it.</param>
/// <param name="At">Local times of the sessions to come.</param>
/// <param name="IsOfCourse">Whether it is what the course plans itself.</param>
internal sealed record Candidate(int? IntervalWeeks, double? Reach, ImmutableArray<DateTime> At, bool IsOfCourse = false)
{
    /// <summary>Sessions to come.</summary>
    public int Visits => At.Length;
}
