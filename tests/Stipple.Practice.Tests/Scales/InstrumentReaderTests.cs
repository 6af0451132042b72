using System.Text;
using System.Text.Json.Nodes;
using Stipple.Practice.Scales;

namespace Stipple.Practice.Tests.Scales;

public sealed class InstrumentReaderTests
{
    /// <summary>A change to the licensed copy, the code it earns and the place named.</summary>
    public static TheoryData<string, string, string> Changes =>
        new()
        {
            { """{"version": null}""", "STP-SCALE-013", "$.instruments[0].version" },
            { """{"version": " "}""", "STP-SCALE-013", "$.instruments[0].version" },
            { """{"rater": "nurse"}""", "STP-SCALE-013", "$.instruments[0].rater" },
            { """{"lowerIsBetter": 1}""", "STP-SCALE-013", "$.instruments[0].lowerIsBetter" },
            { """{"colour": "red"}""", "STP-SCALE-012", "$.instruments[0]" },
            { """{"items": {}}""", "STP-SCALE-013", "$.instruments[0].items" },
            { """{"items": [7]}""", "STP-SCALE-013", "$.instruments[0].items[0]" },
            { """{"items": []}""", "STP-SCALE-015", "$.instruments[0].parts[0].items" },
            { """{"items": [], "parts": []}""", "STP-SCALE-017", "$.instruments[0].items" },
            { """{"parts": [{"id": "half", "label": "Half", "items": ["fourth"]}]}""", "STP-SCALE-015", "$.instruments[0].parts[0].items" },
            { """{"parts": [{"id": "half", "label": "Half", "items": []}]}""", "STP-SCALE-011", "$.instruments[0].parts[0]" },
            { """{"regions": [{"id": "a", "label": "A"}, {"id": "a", "label": "B"}]}""", "STP-SCALE-014", "$.instruments[0].regions" },
            { """{"regions": [{"id": "half", "label": "A"}]}""", "STP-SCALE-014", "$.instruments[0].parts" },
            { """{"regions": [{"id": "a", "label": "A", "weight": 0}]}""", "STP-SCALE-013", "$.instruments[0].regions[0].weight" },
            { """{"regions": [{"id": "a.b", "label": "A"}]}""", "STP-SCALE-013", "$.instruments[0].regions" },
            { """{"formula": "one-item"}""", "STP-SCALE-017", "$.instruments[0].formula" },
            { """{"formula": "area-times-severity"}""", "STP-SCALE-017", "$.instruments[0].formula" },
            { """{"formula": "mean"}""", "STP-SCALE-017", "$.instruments[0].conversions" },
            { """{"conversions": [{"raw": 2, "score": 0}]}""", "STP-SCALE-017", "$.instruments[0].conversions" },
            { """{"sources": ["nowhere"]}""", "STP-SCALE-015", "$.instruments[0].sources" },
            { """{"licensed": "face-z"}""", "STP-SCALE-015", "$.instruments[0].licensed" },
            { """{"scale": "masi"}""", "STP-SCALE-016", "$.instruments[0].scale" },
            { """{"licensed": "face-q-aesthetics", "scale": 3}""", "STP-SCALE-013", "$.instruments[0].scale" },
        };

    /// <summary>A change to the first item of the licensed copy, the code it earns and the place named.</summary>
    public static TheoryData<string, string, string> ItemChanges =>
        new()
        {
            { """{"kind": "text"}""", "STP-SCALE-013", "$.instruments[0].items[0].kind" },
            { """{"id": "second"}""", "STP-SCALE-014", "$.instruments[0].items" },
            { """{"id": "First"}""", "STP-SCALE-013", "$.instruments[0].items" },
            { """{"weight": -1}""", "STP-SCALE-013", "$.instruments[0].items[0].weight" },
            { """{"weight": 1e999}""", "STP-SCALE-013", "$.instruments[0].items[0].weight" },
            { """{"weight": 0.5}""", "STP-SCALE-017", "$.instruments[0].conversions" },
            { """{"minimum": 1}""", "STP-SCALE-013", "$.instruments[0].items[0]" },
            { """{"grades": [{"value": 1, "anchor": "one"}]}""", "STP-SCALE-011", "$.instruments[0].items[0]" },
            {
                """{"grades": [{"value": 2, "anchor": "two"}, {"value": 1, "anchor": "one"}]}""",
                "STP-SCALE-013",
                "$.instruments[0].items[0].grades"
            },
            {
                """{"grades": [{"value": 1, "anchor": "one", "fromPercent": 0}, {"value": 2, "anchor": "two"}]}""",
                "STP-SCALE-013",
                "$.instruments[0].items[0].grades"
            },
            { """{"kind": "area-grade"}""", "STP-SCALE-013", "$.instruments[0].items[0].grades" },
            { """{"kind": "number", "grades": []}""", "STP-SCALE-011", "$.instruments[0].items[0]" },
            { """{"kind": "count", "grades": []}""", "STP-SCALE-011", "$.instruments[0].items[0]" },
            { """{"kind": "count", "grades": [], "maximum": 5, "step": 2}""", "STP-SCALE-013", "$.instruments[0].items[0]" },
            { """{"kind": "number", "grades": [], "minimum": 2, "maximum": 2}""", "STP-SCALE-013", "$.instruments[0].items[0].minimum" },
            {
                """{"kind": "count", "grades": [], "bands": [{"from": 1, "counts": 1}]}""",
                "STP-SCALE-013",
                "$.instruments[0].items[0].bands"
            },
            {
                """{"kind": "count", "grades": [], "bands": [{"from": 0, "counts": 1}, {"from": 0, "counts": 2}]}""",
                "STP-SCALE-013",
                "$.instruments[0].items[0].bands"
            },
            {
                """{"kind": "count", "grades": [], "bands": [{"from": 0, "counts": 1}, {"from": 2, "counts": 1}]}""",
                "STP-SCALE-013",
                "$.instruments[0].items[0].bands"
            },
        };

    [Fact]
    public void A_licensed_copy_is_scored_by_its_own_table()
    {
        var copy = Assert.Single(InstrumentReader.Read(LicensedCopy.Json).Instruments);
        Assert.Equal((0, 100, "face-q-aesthetics"), (copy.Minimum, copy.Maximum, copy.Licensed));

        var values = new Dictionary<string, double>(StringComparer.Ordinal) { ["first"] = 2, ["second"] = 2 };
        var result = Scoring.Score(copy, Draw.Of(copy, values), Setting.Live);

        Assert.Equal(new Score("our-copy", "1", 60, Setting.Live), result.Total);
        Assert.Equal([new PartScore("half", "Half", 2, 1, 2)], result.Parts);
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_fault_of_an_instrument_is_named_with_its_place(string change, string code, string place) =>
        AssertFault(LicensedCopy.With(instrument => Apply(instrument, change)), code, place);

    [Theory]
    [MemberData(nameof(ItemChanges))]
    public void A_fault_of_an_item_is_named_with_its_place(string change, string code, string place) =>
        AssertFault(LicensedCopy.With(instrument => Apply(instrument["items"]![0]!.AsObject(), change)), code, place);

    [Theory]
    [InlineData("scale")]
    [InlineData("version")]
    [InlineData("rater")]
    [InlineData("lowerIsBetter")]
    [InlineData("formula")]
    [InlineData("verified")]
    public void What_must_be_there_is_missed(string name) =>
        AssertFault(LicensedCopy.With(instrument => instrument.Remove(name)), "STP-SCALE-011", "$.instruments[0]");

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{\"instruments\": [], \"instruments\": []}")]
    [InlineData("{\"instruments\": \"\\ud800\"}")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]")]
    public void What_is_not_JSON_is_said_to_be_none(string json) => AssertFault(json, "STP-SCALE-010", "$");

    [Fact]
    public void Bytes_that_are_no_text_are_said_to_be_none() =>
        Assert.Equal("STP-SCALE-010", Assert.Single(InstrumentReader.Read(new byte[] { (byte)'"', 0xff, (byte)'"' }).Faults).Code);

    [Fact]
    public void A_document_too_large_is_not_read() => AssertFault(new string(' ', InstrumentReader.MaximumBytes + 1), "STP-SCALE-010", "$");

    [Theory]
    [InlineData("[]", "STP-SCALE-013")]
    [InlineData("{}", "STP-SCALE-011")]
    public void A_document_without_instruments_is_refused(string json, string code) => AssertFault(json, code, "$");

    [Fact]
    public void A_byte_order_mark_is_passed_over() =>
        Assert.Empty(
            InstrumentReader.Read(Encoding.UTF8.Preamble.ToArray().Concat(Encoding.UTF8.GetBytes(LicensedCopy.Json)).ToArray()).Faults
        );

    [Fact]
    public void The_same_scale_twice_is_refused() =>
        AssertFault(
            LicensedCopy.With(instrument => instrument.Parent!.AsArray().Add(instrument.DeepClone())),
            "STP-SCALE-014",
            "$.instruments[1].scale"
        );

    [Fact]
    public void All_faults_of_a_document_are_told_at_once()
    {
        var json = LicensedCopy.With(instrument =>
        {
            Apply(instrument, """{"rater": "nurse", "extra": 1}""");
            Apply(instrument["items"]![1]!.AsObject(), """{"kind": "text", "minimum": "low"}""");
            instrument.Remove("version");
        });

        Assert.Equal(
            ["STP-SCALE-011", "STP-SCALE-012", "STP-SCALE-013", "STP-SCALE-013", "STP-SCALE-013"],
            InstrumentReader.Read(json).Faults.Select(f => f.Code).Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [InlineData("version", "\"1994\"", "$.instruments[0].version")]
    [InlineData("rater", "\"patient\"", "$.instruments[0].rater")]
    [InlineData("lowerIsBetter", "false", "$.instruments[0].lowerIsBetter")]
    [InlineData("verified", "false", "$.instruments[0].verified")]
    public void A_copy_of_a_scale_must_agree_with_the_catalogue(string name, string value, string place) =>
        AssertFault(Shipped("melasma", instrument => instrument[name] = JsonNode.Parse(value)), "STP-SCALE-016", place);

    [Fact]
    public void A_copy_with_another_range_must_not_bear_the_name_of_the_scale() =>
        AssertFault(
            Shipped("melasma", instrument => instrument["regions"]![0]!["weight"] = 0.4),
            "STP-SCALE-016",
            "$.instruments[0].items"
        );

    [Fact]
    public void A_copy_that_takes_palpation_from_a_photograph_contradicts_the_catalogue()
    {
        var json = Shipped(
            "scars",
            instrument =>
            {
                foreach (var item in instrument["items"]!.AsArray())
                    item!.AsObject().Remove("liveOnly");
            }
        );
        AssertFault(json, "STP-SCALE-016", "$.instruments[0].items");
    }

    [Fact]
    public void An_unknown_scale_without_a_licence_is_refused() =>
        AssertFault(LicensedCopy.With(instrument => instrument.Remove("licensed")), "STP-SCALE-015", "$.instruments[0].scale");

    [Fact]
    public void Every_code_is_there_once_and_in_order()
    {
        var codes = ScaleFaultCodes.All.Select(c => c.Code).ToArray();
        Assert.Equal(codes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), codes);
        Assert.All(codes, c => Assert.Matches("^STP-SCALE-[0-9]{3}$", c));
    }

    private static string Shipped(string family, Action<JsonObject> change)
    {
        using var stream = typeof(Instruments).Assembly.GetManifestResourceStream($"evidence/instruments/{family}.json")!;
        var document = JsonNode.Parse(stream)!;
        change(document["instruments"]![0]!.AsObject());
        return document.ToJsonString();
    }

    private static void Apply(JsonObject target, string change)
    {
        foreach (var (name, value) in JsonNode.Parse(change)!.AsObject())
            target[name] = value?.DeepClone();
    }

    private static void AssertFault(string json, string code, string place)
    {
        var result = InstrumentReader.Read(json);
        Assert.Empty(result.Instruments);
        Assert.Contains((code, place), result.Faults.Select(f => (f.Code, f.Place)));
    }
}
