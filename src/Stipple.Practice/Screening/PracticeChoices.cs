using System.Collections.Immutable;

namespace Stipple.Practice.Screening;

/// <summary>What a practice decided where sources conflict.</summary>
public sealed class PracticeChoices
{
    private readonly ImmutableSortedDictionary<string, string> byConflict;

    private PracticeChoices(IEnumerable<KeyValuePair<string, string>> choices) =>
        byConflict = choices.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>Nothing decided: the cautious default holds everywhere.</summary>
    public static PracticeChoices None { get; } = new([]);

    /// <summary>Conflict to alternative, by their ids.</summary>
    public IReadOnlyDictionary<string, string> ByConflict => byConflict;

    /// <summary>Reads choices under the current rules.</summary>
    /// <param name="choices">Conflict to alternative, by their ids.</param>
    /// <param name="faults">Everything wrong, in alphabetical order; a faulty choice is not taken.</param>
    /// <returns>The choices without fault.</returns>
    public static PracticeChoices Read(IReadOnlyDictionary<string, string> choices, out ValueList<ScreeningFault> faults)
    {
        var found = new List<ScreeningFault>();
        foreach (var (id, alternative) in choices.OrderBy(one => one.Key, StringComparer.Ordinal))
        {
            var conflicts = ScreeningRules.Current.Conflicts;
            if (conflicts.Find(id) is not { } conflict)
                found.Add(ScreeningFaultCodes.UnknownConflict.At(id, id, string.Join(", ", conflicts.Select(one => one.Id))));
            else if (conflict.Alternatives.Find(alternative) is null)
                found.Add(
                    ScreeningFaultCodes.UnknownAlternative.At(
                        id,
                        alternative,
                        string.Join(", ", conflict.Alternatives.Select(one => one.Id))
                    )
                );
        }
        faults = [.. found];
        var faulty = found.Select(fault => fault.Place).ToHashSet(StringComparer.Ordinal);
        return new(choices.Where(one => !faulty.Contains(one.Key)));
    }
}
