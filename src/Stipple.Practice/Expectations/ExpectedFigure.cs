namespace Stipple.Practice.Expectations;

/// <summary>A number of the forecast that an expectation speaks of.</summary>
/// <param name="Name">What it is, as the forecast calls it: <c>chances[0].treated</c>.</param>
/// <param name="Value">The number as the forecast has it.</param>
/// <param name="Said">How the sentence says it.</param>
public sealed record ExpectedFigure(string Name, double Value, string Said);
