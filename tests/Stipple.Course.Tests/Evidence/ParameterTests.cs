using Stipple.Evidence;

namespace Stipple.Tests.Evidence;

public sealed class ParameterTests
{
    private static readonly ModelParameter Good = new(
        "collagen-loss",
        "k_c",
        "Loss of collagen",
        "1/day",
        0.01,
        0.2,
        Distribution.Lognormal,
        0.005,
        0.02,
        "adults",
        ["meng-2022"],
        Method.Measured,
        "",
        ["C1"]
    );

    [Fact]
    public void Every_parameter_can_be_judged() => Assert.Empty(Catalogue.Parameters.All.SelectMany(FaultsOf));

    [Fact]
    public void No_two_parameters_share_a_symbol() =>
        Assert.Distinct(Catalogue.Parameters.All.Select(x => x.Symbol), StringComparer.Ordinal);

    [Fact]
    public void A_complete_parameter_is_accepted() => Assert.Empty(FaultsOf(Good));

    [Fact]
    public void What_is_missing_of_a_parameter_is_found() =>
        Assert.All(
            new[]
            {
                Good with
                {
                    Unit = " ",
                },
                Good with
                {
                    Value = 0.03,
                },
                Good with
                {
                    Value = double.NaN,
                },
                Good with
                {
                    Sources = [],
                },
                Good with
                {
                    Method = Method.Chosen,
                },
                Good with
                {
                    Spread = 0,
                },
                Good with
                {
                    Distribution = Distribution.Fixed,
                },
                Good with
                {
                    Low = -1,
                },
                Good with
                {
                    Low = 0,
                    Value = 0,
                },
                Good with
                {
                    Distribution = Distribution.Logitnormal,
                    High = 1.1,
                },
                Good with
                {
                    Distribution = Distribution.Logitnormal,
                    High = 1,
                    Value = 1,
                },
                Good with
                {
                    Equations = [],
                },
                Good with
                {
                    Population = "",
                },
            },
            x => Assert.NotEmpty(FaultsOf(x))
        );

    private static IEnumerable<string> FaultsOf(ModelParameter x)
    {
        if (string.IsNullOrWhiteSpace(x.Unit))
            yield return $"{x.Id} has no unit";
        if (!(x.Low <= x.Value && x.Value <= x.High))
            yield return $"{x.Id} = {x.Value} lies outside {x.Low} to {x.High}";
        if (x.Spread < 0 || (x.Spread == 0) != (x.Distribution == Distribution.Fixed))
            yield return $"{x.Id} has a spread of {x.Spread} and is {x.Distribution}";
        if (x.Distribution == Distribution.Lognormal && (x.Low < 0 || x.Value <= 0))
            yield return $"{x.Id} is lognormal, {x.Value}, and may be {x.Low}";
        if (x.Distribution == Distribution.Logitnormal && (x.Low < 0 || x.High > 1 || x.Value is <= 0 or >= 1))
            yield return $"{x.Id} is logit-normal, {x.Value}, and may be {x.Low} to {x.High}";
        if (x.Equations.IsEmpty || string.IsNullOrWhiteSpace(x.Symbol) || string.IsNullOrWhiteSpace(x.Population))
            yield return $"{x.Id} lacks its equations, symbol or population";
        foreach (var fault in Figures.OriginFaults(x.Id, x.Method, x.Sources, x.Note))
            yield return fault;
    }
}
