using Stipple.Evidence;

namespace Stipple.Tests.Evidence;

public sealed class CatalogueTests
{
    [Fact]
    public void Every_value_has_a_unit_a_range_it_lies_in_and_an_origin() =>
        Assert.Empty(Figures.All().SelectMany(x => Figures.FaultsOf(x.Place, x.Figure)));

    [Fact]
    public void Every_source_referred_to_exists() =>
        Assert.DoesNotContain(Figures.References(), x => !Catalogue.Sources.TryFind(x.Source, out _));

    [Fact]
    public void Every_source_is_referred_to()
    {
        // The rooms above keep their data in folders of their own; they check their references themselves.
        var texts = Directory
            .EnumerateDirectories(Path.Combine(Repository.Root, "evidence"))
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.json"))
            .Select(File.ReadAllText)
            .ToArray();
        var idle = Catalogue.Sources.Ids.Except(Figures.References().Select(x => x.Source), StringComparer.Ordinal);
        Assert.DoesNotContain(idle, id => !texts.Any(text => text.Contains($"\"{id}\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_source_read_in_full_can_be_looked_up_where_it_was_read() =>
        Assert.DoesNotContain(Catalogue.Sources.All, x => x.Seen is Seen.Full && x.Doi is null && x.Url is null);

    [Fact]
    public void Ids_are_lower_case_words_joined_by_hyphens()
    {
        var ids = Catalogue
            .Zones.Ids.Concat(Catalogue.Anatomies.Ids)
            .Concat(Catalogue.Scales.Ids)
            .Concat(Catalogue.Devices.Ids)
            .Concat(Catalogue.Sources.Ids);
        Assert.All(ids, id => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", id));
    }

    [Fact]
    public void An_unknown_id_is_named_together_with_the_known_ones()
    {
        var fault = Assert.Throws<KeyNotFoundException>(() => Catalogue.Zones["elbow"]);
        Assert.Contains("'elbow'", fault.Message, StringComparison.Ordinal);
        Assert.Contains("cheek-left", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Looking_for_an_id_tells_whether_it_is_there()
    {
        Assert.True(Catalogue.Scales.TryFind("masi", out var masi));
        Assert.Same(Catalogue.Scales["masi"], masi);
        Assert.False(Catalogue.Scales.TryFind("MASI", out _));
    }

    [Fact]
    public void Records_keep_the_order_of_their_ids() =>
        Assert.Equal(Catalogue.Zones.Ids, Catalogue.Zones.All.Select(x => x.Id), StringComparer.Ordinal);

    [Theory]
    [InlineData(Method.Measured, "has no source")]
    [InlineData(Method.Derived, "has no source")]
    [InlineData(Method.Fitted, "has no source")]
    [InlineData(Method.Chosen, "does not say why")]
    [InlineData(Method.Provisional, "does not say why")]
    public void A_value_without_source_and_reason_is_refused(Method method, string fault) =>
        Assert.Contains(Figures.FaultsOf("x", new Figure(1, "mm", method, [])), x => x.EndsWith(fault, StringComparison.Ordinal));

    [Fact]
    public void A_value_outside_its_range_is_refused() =>
        Assert.Single(Figures.FaultsOf("x", new Figure(3, "mm", Method.Measured, ["a"], Low: 1, High: 2)));
}
