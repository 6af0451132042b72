using System.Text.Json;
using Stipple.Evidence;
using Stipple.Practice.Scales;

namespace Stipple.Practice.Tests.Scales;

/// <summary>Scores worked out elsewhere: evidence/instruments/vectors.json.</summary>
public sealed class VectorTests
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerOptions.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    private static readonly Vector[] Vectors = Read();

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Vectors.Length)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_score_worked_out_elsewhere_comes_out_the_same(int number)
    {
        var vector = Vectors[number];
        var instrument = Instruments.Of(vector.Scale);
        var result = Scoring.Score(instrument, Draw.Of(instrument, vector.Values), Setting.Live);

        Assert.Empty(result.Faults);
        Assert.Equal(vector.Expected, result.Total!.Value);
        foreach (var (id, expected) in vector.Parts ?? new(StringComparer.Ordinal))
            Assert.Equal(expected, result.Parts.Single(p => p.Id == id).Value);
    }

    [Fact]
    public void Every_worked_score_says_where_it_stands() =>
        Assert.All(
            Vectors,
            v =>
            {
                Assert.True(Catalogue.Sources.TryFind(v.Source, out _), v.Source);
                Assert.NotEmpty(v.Stated);
            }
        );

    [Theory]
    [InlineData("masi")]
    [InlineData("mmasi")]
    [InlineData("vancouver")]
    [InlineData("posas-observer")]
    [InlineData("posas-patient")]
    [InlineData("manchester")]
    public void Scales_that_are_summed_by_hand_have_worked_scores(string scale) => Assert.True(Vectors.Count(v => v.Scale == scale) >= 2);

    private static Vector[] Read()
    {
        using var stream = typeof(Instruments).Assembly.GetManifestResourceStream("evidence/instruments/vectors.json")!;
        return JsonSerializer.Deserialize<VectorFile>(stream, Strict)!.Vectors;
    }

    private sealed record VectorFile(Vector[] Vectors);

    private sealed record Vector(
        string Scale,
        double Expected,
        string Source,
        string Stated,
        Dictionary<string, double> Values,
        Dictionary<string, double>? Parts = null
    );
}
