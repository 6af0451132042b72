using System.Collections.Immutable;

namespace Stipple.Practice.Scales;

/// <summary>A place for an instrument whose items may not be shipped. A practice with a licence imports its own copy.</summary>
/// <param name="Id">Permanent name; a copy says so in <see cref="Instrument.Licensed"/>.</param>
/// <param name="Name">Name as used in the field.</param>
/// <param name="Measures">What it measures, in plain words.</param>
/// <param name="Rater">Who answers it.</param>
/// <param name="Holder">Who grants the licence; null when not found.</param>
/// <param name="Terms">What is known of the terms and of the scoring.</param>
/// <param name="Sources">Ids of the sources for that.</param>
public sealed record LicensedInstrument(
    string Id,
    string Name,
    string Measures,
    Rater Rater,
    string? Holder,
    string Terms,
    ImmutableArray<string> Sources
);
