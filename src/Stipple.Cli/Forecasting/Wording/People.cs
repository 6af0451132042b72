namespace Stipple.Cli.Forecasting.Wording;

/// <summary>Who a course is about, in a line without a name.</summary>
internal static class People
{
    /// <summary>Such as <c>woman, 29 years, phototype IV</c>.</summary>
    public static string Brief(Person person) =>
        Texts.Of("person.brief", Texts.Of($"sex.{person.Sex}"), Numbers.Plain(person.Age), person.Phototype);

    /// <summary>What else the skin's answer follows from, as far as the course tells it.</summary>
    public static IEnumerable<string> Details(Person person)
    {
        if (person.Smoking is { } smoking)
            yield return Texts.Of($"smoking.{smoking.Status}");
        if (person.Sun is { } sun)
        {
            yield return Texts.Of($"sun.{sun.Exposure}");
            if (sun.Sunscreen is { } sunscreen)
                yield return Texts.Of($"sunscreen.{sunscreen.Use}", sunscreen.Spf);
        }

        if (person.SkinCare.Count > 0)
            yield return Texts.Of("person.uses", List(person.SkinCare));
        if (person.HormonalTriggers.Count > 0)
            yield return Texts.Of("person.hormonal", List(person.HormonalTriggers));
        if (person.HealingHistory.Count > 0)
            yield return Texts.Of("person.history", List(person.HealingHistory));
    }

    private static string List<T>(IEnumerable<T> members)
        where T : struct, Enum => string.Join(", ", members.Select(Names.Of));
}
