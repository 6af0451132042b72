using System.Collections.Immutable;

namespace Stipple.Evidence;

/// <summary>A model of needling device, as far as its makers and regulators describe it. Null means: not found, never: none.</summary>
/// <param name="Id">Permanent name, stored with every session.</param>
/// <param name="Name">Model name.</param>
/// <param name="Kind">How it drives its needles.</param>
/// <param name="Needles">Needles on one cartridge, drum or plate.</param>
/// <param name="NeedleDiameter">Needle diameter, mm.</param>
/// <param name="Rate">Strokes per second of a pen, Hz; low and high are the ends of its dial.</param>
/// <param name="ShortestLength">Shortest needle length that can be set, mm.</param>
/// <param name="LongestLength">Longest needle length that can be set, mm.</param>
/// <param name="LengthStep">Step of the dial, mm; null when continuous or not found.</param>
/// <param name="EvaluatedLimit">Deepest setting evaluated for the cleared use, mm; beyond it the user is on their own.</param>
/// <param name="Tolerance">Half-width of the protrusion tolerance, mm.</param>
/// <param name="Clearances">Cleared uses; empty when no regulator's file was found.</param>
/// <param name="Sources">Ids of <see cref="Catalogue.Sources"/>; empty only for generic devices, whose figures are chosen.</param>
/// <param name="Note">What else a user should know.</param>
public sealed record DeviceModel(
    string Id,
    string Name,
    DeviceKind Kind,
    Figure? Needles,
    Figure? NeedleDiameter,
    Figure? Rate,
    Figure ShortestLength,
    Figure LongestLength,
    Figure? LengthStep,
    Figure? EvaluatedLimit,
    Figure? Tolerance,
    ImmutableArray<Clearance> Clearances,
    ImmutableArray<string> Sources,
    string Note
) : IIdentified;
