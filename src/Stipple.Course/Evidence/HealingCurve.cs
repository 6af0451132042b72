using System.Collections.Immutable;

namespace Stipple.Evidence;

/// <summary>A published course of healing that the model is held against.</summary>
/// <param name="Id">Permanent name.</param>
/// <param name="Name">What it follows, in plain words.</param>
/// <param name="States">States of the healing model whose sum it is compared with.</param>
/// <param name="Reading">How both are normalised.</param>
/// <param name="Subject">In whom and how it was measured.</param>
/// <param name="Points">Published values, days increasing.</param>
/// <param name="Method">How the values were arrived at.</param>
/// <param name="Sources">Ids of <see cref="Catalogue.Sources"/>; at least one.</param>
/// <param name="Note">How the values follow from the sources, and what to keep in mind.</param>
public sealed record HealingCurve(
    string Id,
    string Name,
    ImmutableArray<string> States,
    CurveReading Reading,
    string Subject,
    ImmutableArray<CurvePoint> Points,
    Method Method,
    ImmutableArray<string> Sources,
    string Note
) : IIdentified;
