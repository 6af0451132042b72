namespace Stipple.Practice.Scales;

/// <summary>What a rater answered, with the scale and version the answers are for.</summary>
/// <param name="Scale">Id of the scale.</param>
/// <param name="Version">Version of it the rater had before them.</param>
/// <param name="Values">Answers by <see cref="Question.Id"/>; what is not there was not answered.</param>
public sealed record Answers(string Scale, string Version, IReadOnlyDictionary<string, double> Values);
