namespace Stipple.Practice.Screening;

/// <summary>A day given as answer.</summary>
/// <param name="Value">The day.</param>
public sealed record DateAnswer(DateOnly Value) : Answer;
