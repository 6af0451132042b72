using System.Collections.Immutable;
using Stipple.Skin.Forecasting;
using static Stipple.Practice.Expectations.PlainNumbers;

namespace Stipple.Practice.Expectations;

/// <summary>What stands behind the forecast of a concern, in plain words.</summary>
internal static class EvidenceSentences
{
    public static Expectation Of(Person person, string name, ConcernForecast concern)
    {
        var support = concern.Support;
        if (!ExpectationWriter.IsStudied(concern))
            return new Expectation(
                ExpectationTopic.Evidence,
                concern.Concern,
                $"We found no study of needling for {name}. So we cannot say how much better it gets.",
                []
            );

        var figures = ImmutableArray.CreateBuilder<ExpectedFigure>();
        string Number(string figure, int value, string one)
        {
            figures.Add(new ExpectedFigure($"support.{figure}", value, $"{value}"));
            return Count(value, one);
        }

        var text =
            $"What we say of your {name} rests on {Number("arms", support.Arms, "treated group")} from {Number("studies", support.Studies, "study")}, "
            + (
                support.People > 0
                    ? $"with {Number("people", support.People, "person")} in all."
                    : "and nobody says how many people took part."
            )
            + (
                support.MaskedArms > 0
                    ? $" In {Number("maskedArms", support.MaskedArms, "group")} the judges did not know who was treated."
                    : " All of the judges may have known who was treated."
            );
        return new Expectation(ExpectationTopic.Evidence, concern.Concern, $"{text} {SkinTypes(person, concern)}", figures.ToImmutable());
    }

    // The lowest and the highest type reported say nothing of those between, so only what lies outside is called missing.
    private static string SkinTypes(Person person, ConcernForecast concern)
    {
        var support = concern.Support;
        if (support is not { PhototypeArms: > 0, LowestPhototype: { } lowest, HighestPhototype: { } highest })
            return "None of them says which skin types took part.";
        var missing = Enum.GetValues<Phototype>().Where(type => type < lowest || type > highest).ToArray();
        if (missing.Contains(person.Phototype))
            return $"None of those that say so had people of your skin type, {person.Phototype}. So for you it is less sure.";
        return missing.Length > 0
            ? $"None of those that say so had people of skin type {string.Join(" or ", missing)}."
            : $"Their skin types went from {lowest} to {highest}.";
    }
}
