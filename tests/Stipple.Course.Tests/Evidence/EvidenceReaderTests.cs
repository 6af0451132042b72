using System.Collections.Immutable;
using System.Text;
using Stipple.Evidence;

namespace Stipple.Tests.Evidence;

public sealed class EvidenceReaderTests
{
    private const string Good = """{"id":"a","citation":"A","year":null,"doi":null,"url":null,"kind":"primary","seen":"full"}""";

    [Fact]
    public void A_record_is_read_as_it_stands()
    {
        var source = Assert.Single(Read(Good));
        Assert.Equal(new Source("a", "A", null, null, null, SourceKind.Primary, Seen.Full), source);
    }

    [Theory]
    [InlineData("\"kind\":\"primary\",", "", "kind")] // missing
    [InlineData("\"kind\":\"primary\"", "\"kind\":\"rumour\"", "kind")] // not a kind
    [InlineData("\"citation\":\"A\"", "\"citation\":null", "citation")] // null where a text must be
    [InlineData("\"year\":null", "\"year\":null,\"pages\":3", "pages")] // unknown
    [InlineData("\"year\":null", "\"year\":null,\"year\":null", "year")] // twice
    public void A_record_that_is_not_as_its_type_says_is_refused_with_file_and_field(string from, string to, string field)
    {
        var fault = Assert.Throws<InvalidDataException>(() => Read(Good.Replace(from, to, StringComparison.Ordinal)));
        Assert.Contains("evidence/sources.json", fault.Message, StringComparison.Ordinal);
        Assert.Contains(field, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_records_with_one_id_are_refused()
    {
        var fault = Assert.Throws<InvalidDataException>(() => new CatalogueOf<Source>("sources", Read($"{Good},{Good}")));
        Assert.Contains("'a'", fault.Message, StringComparison.Ordinal);
    }

    private static ImmutableArray<Source> Read(string records)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($$"""{"sources":[{{records}}]}"""));
        return EvidenceReader.Read(stream, EvidenceJson.Default.SourceFile).Sources;
    }
}
