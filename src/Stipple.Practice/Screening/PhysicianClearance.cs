namespace Stipple.Practice.Screening;

/// <summary>A physician's written word that certain reasons to ask do not stand in the way.</summary>
/// <param name="Rules">Ids of the rules it is about.</param>
/// <param name="Physician">Who gave it.</param>
/// <param name="Date">The day it was given.</param>
/// <param name="ValidUntil">The last day of treatment it covers.</param>
public sealed record PhysicianClearance(ValueList<string> Rules, string Physician, DateOnly Date, DateOnly ValidUntil)
{
    /// <summary>Whether it is about a rule and covers a day.</summary>
    /// <param name="rule">Id of a rule.</param>
    /// <param name="day">The day of treatment.</param>
    /// <returns>True if it does.</returns>
    public bool Covers(string rule, DateOnly day) => Rules.Contains(rule) && Date <= day && day <= ValidUntil;
}
