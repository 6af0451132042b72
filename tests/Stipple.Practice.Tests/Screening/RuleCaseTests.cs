using Stipple.Practice.Screening;

namespace Stipple.Practice.Tests.Screening;

public sealed class RuleCaseTests
{
    public static TheoryData<string, string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string, string>();
            foreach (var (rule, fires, spares) in RuleCases.All)
                cases.Add(rule, fires, spares);
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_rule_holds_up_to_its_edge_and_not_beyond(string rule, string fires, string spares)
    {
        Assert.True(Person.With(fires.Split(' ')).Fires(rule), $"{rule} does not hold for {fires}.");
        Assert.False(Person.With(spares.Split(' ')).Fires(rule), $"{rule} holds for {spares}.");
    }

    [Fact]
    public void Every_rule_has_such_a_pair() =>
        Assert.Equal(
            ScreeningRules.Current.Rules.Select(rule => rule.Id).Order(StringComparer.Ordinal),
            RuleCases.All.Select(one => one.Rule).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Every_wait_has_a_pair_of_neighbouring_days()
    {
        foreach (var (rule, ruling, choose) in Waits())
        {
            var (days, after) = ruling.Wait!;
            Assert.True(
                RuleCases.All.Any(one =>
                    one.Rule == rule.Id
                    && (
                        choose is null
                            ? !one.Fires.Contains("choose:", StringComparison.Ordinal)
                            : one.Fires.Contains(choose, StringComparison.Ordinal)
                    )
                    && one.Fires.Contains($"{after}=-{days - 1}", StringComparison.Ordinal)
                    && one.Spares.Contains($"{after}=-{days}", StringComparison.Ordinal)
                ),
                $"{rule.Id} {choose}: no pair of days {days - 1} and {days}."
            );
        }
    }

    [Fact]
    public void A_wait_ends_on_the_day_it_names()
    {
        var result = Person.With("isotretinoin=before", "isotretinoin-last=-100").Screen();

        Assert.Equal((Verdict.NotBefore, Person.Day.AddDays(80)), (result.Verdict, result.NotBefore));
    }

    [Fact]
    public void Of_two_waits_the_later_day_counts()
    {
        var result = Person.With("isotretinoin=before", "isotretinoin-last=-100", "toxin=yes", "toxin-date=-10").Screen();

        Assert.Equal(Person.Day.AddDays(170), result.NotBefore);
    }

    [Fact]
    public void Nothing_speaks_against_the_harmless_person()
    {
        var result = Person.With().Screen();

        Assert.Equal(Verdict.Proceed, result.Verdict);
        Assert.Empty(result.Findings);
        Assert.Empty(result.Open);
    }

    private static IEnumerable<(ScreeningRule Rule, Ruling Ruling, string? Choose)> Waits() =>
        ScreeningRules
            .Current.Rules.SelectMany(rule =>
                rule.Conflict is { } id
                    ? ScreeningRules
                        .Current.Conflict(id)
                        .Alternatives.Select(one =>
                            (rule, one.Ruling, one.Id == ScreeningRules.Current.Conflict(id).Default ? null : $"choose:{id}/{one.Id}")
                        )
                    : [(rule, rule.Ruling!, (string?)null)]
            )
            .Where(one => one.Item2.Wait is not null);
}
