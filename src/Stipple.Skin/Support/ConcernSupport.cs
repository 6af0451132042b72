using System.Collections.Frozen;
using System.Collections.Immutable;
using Stipple.Evidence;

namespace Stipple.Skin.Support;

/// <summary>The published arms behind the forecast of one concern, and how far the case lies from them.</summary>
/// <param name="Kind">Kind of concern that the arms treated; null when no arm treated this kind and those of other kinds stand in.</param>
/// <param name="Arms">Needled arms.</param>
/// <param name="Studies">Studies they come from.</param>
/// <param name="People">People in them, a person in two arms counted twice.</param>
/// <param name="MaskedArms">Arms whose raters did not know who was treated.</param>
/// <param name="LowestPhototype">Lowest phototype reported by any of them.</param>
/// <param name="HighestPhototype">Highest phototype reported by any of them.</param>
/// <param name="PhototypeArms">Arms that report phototypes.</param>
/// <param name="Nearest">Id of the arm nearest to this case.</param>
/// <param name="Distance">Distance to it: 0 alike, 1 a difference that may matter.</param>
/// <param name="Differences">In what this case differs from it; aspects that are alike are left out.</param>
/// <param name="Widening">Standard deviation added to the log of the answer for that distance.</param>
public sealed record ConcernSupport(
    string? Kind,
    int Arms,
    int Studies,
    int People,
    int MaskedArms,
    Phototype? LowestPhototype,
    Phototype? HighestPhototype,
    int PhototypeArms,
    string Nearest,
    double Distance,
    ImmutableArray<Difference> Differences,
    double Widening
)
{
    private static FrozenDictionary<string, Case> Cases { get; } =
        TrialCatalogue.Arms.All.ToFrozenDictionary(a => a.Id, Case.Of, StringComparer.Ordinal);

    /// <summary>What stands behind the forecast of a concern.</summary>
    /// <param name="course">The course.</param>
    /// <param name="concern">A concern of it.</param>
    public static ConcernSupport Of(Course course, Concern concern)
    {
        ArgumentNullException.ThrowIfNull(course);
        ArgumentNullException.ThrowIfNull(concern);
        var here = Case.Of(course, concern);
        var needled = TrialCatalogue.Arms.All.Where(a => a.Role == TrialRole.Needling).ToArray();
        var alike = needled.Where(a => string.Equals(a.Indication.Kind, concern.Kind, StringComparison.Ordinal)).ToArray();
        var behind = alike.Length > 0 ? alike : needled;
        var (nearest, differences) = Likeness.Nearest(here, [.. behind.Select(a => (a.Id, Cases[a.Id]))]);
        var distance = Likeness.Distance(differences);
        var known = behind.Where(a => a.Phototypes is not null).ToArray();
        return new ConcernSupport(
            alike.Length > 0 ? concern.Kind : null,
            behind.Length,
            behind.Select(a => a.Study).Distinct(StringComparer.Ordinal).Count(),
            behind.Sum(a => a.Completed ?? a.Enrolled ?? 0),
            behind.Count(a => TrialCatalogue.Studies[a.Study].Design.Contains(DesignFeature.RaterBlinded)),
            known.Min(a => a.Phototypes?.Lowest),
            known.Max(a => a.Phototypes?.Highest),
            known.Length,
            nearest,
            distance,
            [.. differences.Where(d => d.Distance > 0)],
            Likeness.Widening(distance)
        );
    }
}
