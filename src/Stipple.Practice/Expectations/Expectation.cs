using System.Collections.Immutable;

namespace Stipple.Practice.Expectations;

/// <summary>What a person may expect, in words a child of eleven reads.</summary>
/// <param name="Topic">What it is about.</param>
/// <param name="Concern">Id of the concern; null where it is about all of the skin treated.</param>
/// <param name="Text">One to three sentences.</param>
/// <param name="Figures">Every number in the text, from the forecast.</param>
public sealed record Expectation(ExpectationTopic Topic, string? Concern, string Text, ImmutableArray<ExpectedFigure> Figures);
