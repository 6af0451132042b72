namespace Stipple.Practice.Screening;

/// <summary>Words given as answer.</summary>
/// <param name="Value">The words, without control characters but line ends.</param>
public sealed record TextAnswer(string Value) : Answer;
