namespace Stipple.Web.Taking.Research;

/// <summary>People who look alike in the export: of one sex, phototype, decade of age, and concerns.</summary>
/// <param name="Sex">Sex.</param>
/// <param name="Phototype">Fitzpatrick phototype.</param>
/// <param name="Age">Decade of age: <c>30-39</c>.</param>
/// <param name="Concerns">Kinds of concern, in the order of the alphabet, separated by commas.</param>
/// <param name="Courses">The names of their courses in the export.</param>
public sealed record ResearchGroup(Sex Sex, Phototype Phototype, string Age, string Concerns, IReadOnlyList<string> Courses)
{
    /// <summary>People in a group below which it is listed as small: chosen, as is usual for data given to known researchers.</summary>
    public const int Least = 5;

    /// <summary>The groups with fewer people than <see cref="Least"/>.</summary>
    /// <param name="courses">The courses as exported, by name.</param>
    public static IReadOnlyList<ResearchGroup> Small(IEnumerable<(string Name, Course Course)> courses) =>
        [
            .. courses
                .GroupBy(c =>
                    (
                        c.Course.Person.Sex,
                        c.Course.Person.Phototype,
                        Decade: (int)c.Course.Person.Age / 10 * 10,
                        Kinds: string.Join(
                            ", ",
                            c.Course.Concerns.Select(x => x.Kind).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
                        )
                    )
                )
                .Where(g => g.Count() < Least)
                .Select(g => new ResearchGroup(
                    g.Key.Sex,
                    g.Key.Phototype,
                    g.Key.Decade >= Deidentified.OldestAge ? $"{Deidentified.OldestAge}+" : $"{g.Key.Decade}-{g.Key.Decade + 9}",
                    g.Key.Kinds,
                    [.. g.Select(c => c.Name)]
                )),
        ];
}
