using System.Text.Json;
using Stipple.Cli.Explaining;
using Stipple.Evidence;
using Stipple.Skin.Appearance;

namespace Stipple.Cli.Tests.Explaining;

public sealed class ExplainTests
{
    public static TheoryData<string> SignIds => [.. Signs.All.Select(s => s.Id)];

    [Theory]
    [MemberData(nameof(SignIds))]
    public void Every_sign_leads_to_its_equation_its_constants_and_a_source(string sign)
    {
        var shown = Program.Run("explain", sign).Sound();
        var info = Signs.All.Single(s => s.Id == sign);
        var explained = Explainer.Explain(sign)!;

        Assert.Contains($"Equation {info.Equation} ", shown, StringComparison.Ordinal);
        Assert.All(info.States, state => Assert.Contains($"{state}' = ", shown, StringComparison.Ordinal));
        Assert.All(info.Parameters, parameter => Assert.Contains($"{parameter}: ", shown, StringComparison.Ordinal));
        Assert.NotEmpty(Explainer.SourcesOf([sign]));
        Assert.All(
            explained.Parameters,
            p => Assert.True(p.Sources.Length > 0 || p.Parameter.Method is Method.Chosen or Method.Provisional)
        );
        Assert.All(shown.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
    }

    [Fact]
    public void Everything_listed_can_be_explained() => Assert.All(Explainer.Ids, id => Assert.NotNull(Explainer.Explain(id)));

    [Fact]
    public void A_sign_that_shares_its_id_with_a_state_explains_that_too()
    {
        var shared = Explainer.Topics.GroupBy(t => t.Id, StringComparer.Ordinal).Where(g => g.Count() > 1).ToArray();

        Assert.NotEmpty(shared);
        Assert.All(
            shared,
            topics =>
            {
                Assert.Equal([Topic.Sign, Topic.State], topics.Select(t => t.Kind));
                Assert.Contains(topics.Key, Explainer.Explain(topics.Key)!.States.Select(s => s.Name));
            }
        );
    }

    [Fact]
    public void Equations_name_nothing_unknown()
    {
        string[] functions = ["hill", "exp", "log", "ln", "sqrt", "pow", "max", "min", "abs", "tanh"];

        Assert.All(
            Equations
                .States.Concat(Equations.Quantities)
                .SelectMany(q => Equations.NamesIn(q.Equation))
                .Distinct(StringComparer.Ordinal)
                .Except(functions, StringComparer.Ordinal),
            name => Assert.Contains(name, Explainer.Ids)
        );
    }

    [Fact]
    public void A_constant_that_follows_from_the_person_names_what_it_follows_from()
    {
        var explained = Explainer.Explain("pigmentGain")!;

        Assert.Contains("pigmentGainIV", Assert.Single(explained.Derived).Parameters);
        Assert.Contains("epidermalMelanin", explained.UsedBy);
    }

    [Fact]
    public void As_json_a_sign_carries_values_and_addresses()
    {
        using var document = JsonDocument.Parse(Program.Run("explain", "redness", "--json").Sound());
        var parameter = document
            .RootElement.GetProperty("parameters")
            .EnumerateArray()
            .First(p => p.GetProperty("sources").GetArrayLength() > 0);

        Assert.True(parameter.GetProperty("parameter").GetProperty("value").GetDouble() > 0);
        Assert.NotEqual("", parameter.GetProperty("sources")[0].GetProperty("citation").GetString());
    }

    [Fact]
    public void Without_an_id_all_topics_are_listed()
    {
        var shown = Program.Run("explain").Sound();

        Assert.All(Signs.All, sign => Assert.Contains($" {sign.Id} ", shown, StringComparison.Ordinal));
        Assert.All(Equations.States, state => Assert.Contains($" {state.Name} ", shown, StringComparison.Ordinal));
    }
}
