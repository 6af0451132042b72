using System.Text.RegularExpressions;
using Stipple.Evidence;
using Stipple.Skin.Appearance;

namespace Stipple.Cli.Tests.Science;

public sealed partial class TagTests
{
    private static readonly Equations Model = Equations.OfModel();

    [Fact]
    public void Every_family_of_equations_is_numbered_without_a_gap() =>
        Assert.All(
            new[] { ('N', 10), ('S', 6), ('H', 26), ('P', 12), ('A', 21), ('C', 10), ('O', 4), ('D', 5) },
            family =>
                Assert.Equal(
                    Enumerable.Range(1, family.Item2).Select(i => $"{family.Item1}{i}"),
                    Model.Tags.Where(tag => tag[0] == family.Item1).OrderBy(tag => int.Parse(tag.AsSpan(1))),
                    StringComparer.Ordinal
                )
        );

    [Fact]
    public void Every_constant_claims_equations_that_exist() =>
        Assert.Empty(Catalogue.Parameters.All.SelectMany(p => p.Equations.Where(tag => !Model.Has(tag)).Select(tag => $"{p.Id}: {tag}")));

    [Fact]
    public void Every_constant_stands_in_the_equations_it_claims() =>
        Assert.Empty(
            Catalogue.Parameters.All.SelectMany(p =>
                p.Equations.Where(tag => Model.Has(tag) && !Model.Names(tag, p.Id)).Select(tag => $"{p.Id} is not in {tag}")
            )
        );

    [Fact]
    public void Every_sign_stands_in_the_equation_it_claims_with_its_constants_and_states() =>
        Assert.Empty(
            Signs.All.SelectMany(sign =>
                sign.Parameters.Concat(sign.States)
                    .Where(name => !Model.Names(sign.Equation, name))
                    .Select(name => $"{sign.Id}: {name} is not in {sign.Equation}")
            )
        );

    [Fact]
    public void Every_tag_in_a_remark_of_the_code_exists()
    {
        var unknown = Directory
            .EnumerateFiles(Path.Combine(Documents.Root, "src", "Stipple.Skin"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file =>
                Remark()
                    .Matches(File.ReadAllText(file))
                    .SelectMany(match => match.Groups["tag"].Captures)
                    .Select(tag => (File: Path.GetFileName(file), Tag: tag.Value))
            )
            .ToArray();
        Assert.True(unknown.Length > 8);
        Assert.All(unknown, found => Assert.True(Model.Has(found.Tag), $"{found.File}: {found.Tag}"));
    }

    [Fact]
    public void A_constant_is_not_found_where_it_does_not_stand()
    {
        Assert.False(Model.Names("H2", "neutrophilLoss"));
        Assert.True(Model.Names("H2", "growthFactorLoss"));
        Assert.True(Model.Names("H3", "inflammatoryReproduction")); // by way of secondaryRecruitment
    }

    [GeneratedRegex("Equations? (?<tag>[A-Z][0-9]+)(?: (?:to|and) (?<tag>[A-Z][0-9]+))? of docs/science/model.md", RegexOptions.None, 1000)]
    private static partial Regex Remark();
}
