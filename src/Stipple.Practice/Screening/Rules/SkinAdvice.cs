using System.Collections.Immutable;
using Stipple.Evidence;

namespace Stipple.Practice.Screening;

/// <summary>What changes in the treatment of skin of some phototypes.</summary>
/// <param name="Id">Permanent id.</param>
/// <param name="Phototypes">The phototypes it holds for.</param>
/// <param name="Advice">For the practitioner.</param>
/// <param name="Plain">In plain words for the person.</param>
/// <param name="Strength">What it rests on.</param>
/// <param name="Sources">Ids as in <see cref="Catalogue.Sources"/>; empty only when chosen.</param>
public sealed record SkinAdvice(
    string Id,
    ImmutableArray<Phototype> Phototypes,
    string Advice,
    string Plain,
    Strength Strength,
    ImmutableArray<string> Sources
) : IIdentified;
