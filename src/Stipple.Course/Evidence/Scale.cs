using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Stipple.Evidence;

/// <summary>A rating scale or an instrument's reading: what its numbers mean and how far one of them can be trusted.</summary>
/// <param name="Id">Permanent name, stored with every rating.</param>
/// <param name="Name">Name as used in the field.</param>
/// <param name="Version">Version or form; ratings of different versions are never compared.</param>
/// <param name="Measures">What it measures, in plain words.</param>
/// <param name="Indications">The concerns it fits; empty when it fits none in particular (pain, satisfaction).</param>
/// <param name="Minimum">Lowest possible value, in <paramref name="Unit"/>.</param>
/// <param name="Maximum">Highest possible value; for an instrument the end of its plausible range.</param>
/// <param name="Step">Smallest step between values; null when continuous.</param>
/// <param name="LowerIsBetter">Whether a lower value is the wanted one.</param>
/// <param name="Unit">Unit of the value, <c>point</c> for ratings.</param>
/// <param name="Rater">Who or what gives the value.</param>
/// <param name="RaterErrorLive">Standard deviation of one rating in person, in <paramref name="Unit"/>, the same rater or another not told apart; null when it cannot be given in person.</param>
/// <param name="RaterErrorPhoto">Standard deviation of one rating from a photograph; null when it cannot be given from one.</param>
/// <param name="VerifiedRules">Whether the rules were read at a source; false when recalled and to be checked.</param>
/// <param name="Rules">How the value is reached, and what of it was not verified.</param>
/// <param name="Licence">What is known of the right to use it.</param>
/// <param name="Sources">Ids of <see cref="Catalogue.Sources"/> for range and rules; empty for scales of our own.</param>
public sealed record Scale(
    string Id,
    string Name,
    string Version,
    string Measures,
    ImmutableArray<string> Indications,
    double Minimum,
    double Maximum,
    double? Step,
    bool LowerIsBetter,
    string Unit,
    Rater Rater,
    Figure? RaterErrorLive,
    Figure? RaterErrorPhoto,
    bool VerifiedRules,
    string Rules,
    string Licence,
    ImmutableArray<string> Sources
) : IIdentified
{
    /// <summary>Whether a value speaks of the change since before treatment rather than of the state: global improvement, whoever rates it.</summary>
    [JsonIgnore]
    public bool IsRelative => Id is "gais" or "gais-patient";
}
