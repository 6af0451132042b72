namespace Stipple.Practice.Screening;

/// <summary>A part of a letter.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Paragraphs">Its paragraphs, plain text.</param>
public sealed record LetterSection(string Heading, ValueList<string> Paragraphs);
