using System.Collections.Immutable;

namespace Stipple.Practice.Screening;

/// <summary>What follows when a rule holds, and what that rests on.</summary>
/// <param name="Verdict">The verdict; never <see cref="Verdict.Incomplete"/>.</param>
/// <param name="Note">What to do or to heed, for the practitioner.</param>
/// <param name="Strength">What it rests on.</param>
/// <param name="Sources">Ids as in <see cref="Stipple.Evidence.Catalogue.Sources"/>; empty only when chosen.</param>
/// <param name="Wait">How long to wait; given with <see cref="Verdict.NotBefore"/> and with no other verdict.</param>
/// <param name="Binding">Whether a note limits what may be done, so that treatment cannot be judged without the answers it rests on.</param>
public sealed record Ruling(
    Verdict Verdict,
    string Note,
    Strength Strength,
    ImmutableArray<string> Sources,
    Wait? Wait = null,
    bool Binding = false
);
