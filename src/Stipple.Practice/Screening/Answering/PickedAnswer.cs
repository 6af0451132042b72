namespace Stipple.Practice.Screening;

/// <summary>An answer picked from choices.</summary>
/// <param name="Ids">Ids of what was picked, in the order of the question; one or more.</param>
public sealed record PickedAnswer(ValueList<string> Ids) : Answer;
