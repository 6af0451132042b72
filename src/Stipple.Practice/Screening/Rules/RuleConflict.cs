using System.Collections.Immutable;
using Stipple.Evidence;

namespace Stipple.Practice.Screening;

/// <summary>A matter on which sources differ, and which a practice decides once.</summary>
/// <param name="Id">Permanent id.</param>
/// <param name="Question">What is to be decided.</param>
/// <param name="Default">Id of the alternative that holds until the practice has chosen: the most cautious.</param>
/// <param name="Alternatives">The sides, at least two.</param>
public sealed record RuleConflict(string Id, string Question, string Default, ImmutableArray<RuleAlternative> Alternatives) : IIdentified
{
    /// <summary>The alternative with this id.</summary>
    /// <param name="alternative">Id of an alternative.</param>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public RuleAlternative this[string alternative] =>
        Alternatives.Find(alternative) ?? throw new KeyNotFoundException($"'{Id}' has no alternative '{alternative}'.");
}
