using System.Collections.Immutable;

namespace Stipple.Evidence;

/// <summary>A constant of the model as the published arms set it.</summary>
/// <param name="Id">Id of the constant.</param>
/// <param name="Value">Median over people.</param>
/// <param name="Spread">Coefficient of variation: between people, between studies, and what the arms leave open.</param>
/// <param name="Sources">Ids of the sources of the arms it rests on: those of its indication, or all where that has none.</param>
/// <param name="Note">How it follows.</param>
public sealed record CalibratedParameter(string Id, double Value, double Spread, ImmutableArray<string> Sources, string Note);
