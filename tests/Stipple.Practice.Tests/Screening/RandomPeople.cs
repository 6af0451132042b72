using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Stipple.Practice.Screening;

namespace Stipple.Practice.Tests.Screening;

/// <summary>People at random: mostly harmless, some answers changed or missing, any age, phototype, zones and choices.</summary>
internal static class RandomPeople
{
    private static readonly string[] Zones = ["cheek-left", "forehead", "periorbital-right", "neck", "abdomen", "upper-lip"];

    public static Gen<Person> Any =>
        from changes in Gen.Choose(0, 12)
        from words in Gen.ListOf(Change, changes)
        from age in Gen.Choose(8, 80)
        from phototype in Gen.Elements(Enum.GetNames<Phototype>())
        from zones in Gen.NonEmptyListOf(Gen.Elements(Zones))
        select Person.With([
            $"age:{age}",
            $"phototype:{phototype}",
            $"zones:{string.Join('+', zones.Distinct(StringComparer.Ordinal))}",
            .. words,
        ]);

    /// <summary>One answer changed: to anything, or to none.</summary>
    private static Gen<string> Change =>
        Gen.OneOf(
            from question in Gen.Elements(Questionnaire.Current.Questions.AsEnumerable())
            from value in Gen.Elements(Values(question))
            select $"{question.Id}={value}",
            from conflict in Gen.Elements(ScreeningRules.Current.Conflicts.AsEnumerable())
            from alternative in Gen.Elements(conflict.Alternatives.AsEnumerable())
            select $"choose:{conflict.Id}/{alternative.Id}"
        );

    /// <summary>Every answer to a question that rules can tell apart, and no answer.</summary>
    public static IEnumerable<string> Values(Question question) =>
        question.Kind switch
        {
            QuestionKind.Date => ["", .. Edges(question.Id).SelectMany(day => new[] { day - 1, day }).Select(day => $"-{day}")],
            QuestionKind.Number => ["", .. new[] { 3.0, 7.9, 8, 19 }.Select(number => number.ToString(CultureInfo.InvariantCulture))],
            QuestionKind.Text => ["", "vitamins"],
            _ => ["", .. question.Options.Select(option => option.Id)],
        };

    private static IEnumerable<int> Edges(string question) =>
        ScreeningRules
            .Current.Conflicts.SelectMany(conflict => conflict.Alternatives)
            .Select(one => one.Ruling)
            .Concat(ScreeningRules.Current.Rules.Select(rule => rule.Ruling))
            .Where(ruling => ruling?.Wait?.After == question)
            .Select(ruling => ruling!.Wait!.Days);
}
