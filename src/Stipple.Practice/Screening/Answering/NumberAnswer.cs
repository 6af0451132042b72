namespace Stipple.Practice.Screening;

/// <summary>A number given as answer.</summary>
/// <param name="Value">The number, finite, in the unit and range of the question.</param>
public sealed record NumberAnswer(double Value) : Answer;
