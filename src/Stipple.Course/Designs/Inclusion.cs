using Stipple.Evidence;

namespace Stipple.Designs;

/// <summary>Who may take part, as seen at screening. Whatever is null does not limit.</summary>
/// <param name="Age">Ages, years.</param>
/// <param name="Phototypes">Phototypes.</param>
/// <param name="Baseline">Scores given at screening, points.</param>
public sealed record Inclusion(Limits? Age = null, PhototypeRange? Phototypes = null, Limits? Baseline = null)
{
    /// <summary>Whether a person may take part.</summary>
    /// <param name="person">Who.</param>
    /// <param name="score">Score given at screening, points.</param>
    public bool Admits(Person person, double score)
    {
        ArgumentNullException.ThrowIfNull(person);
        return Age?.Holds(person.Age) != false
            && (Phototypes is null || (person.Phototype >= Phototypes.Lowest && person.Phototype <= Phototypes.Highest))
            && Baseline?.Holds(score) != false;
    }
}
