using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Stipple.Practice.Scales;

namespace Stipple.Practice.Tests.Scales;

/// <summary>Whatever the bytes: faults or sound instruments, never an exception.</summary>
public sealed class InstrumentFuzzTests
{
    private const int Runs = 2000;
    private static readonly byte[][] Documents = [.. Read()];
    private static readonly string[] Values = ["null", "0", "-1", "1e6", "0.5", "\"\"", "\"a\"", "[]", "{}", "true", "[1, 2]", "\"masi\""];
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(Runs);

    [Fact]
    public void Changed_bytes_are_read_or_refused() =>
        Prop.ForAll(
                (
                    from document in Gen.Elements(Documents)
                    from changes in Gen.Choose(0, int.MaxValue - 1).Two().ListOf(3)
                    from length in Gen.Frequency((4, Gen.Constant(document.Length)), (1, Gen.Choose(0, document.Length)))
                    select (document, changes, length)
                ).ToArbitrary(),
                drawn =>
                {
                    var bytes = drawn.document.ToArray();
                    foreach (var (at, value) in drawn.changes)
                        bytes[at % bytes.Length] = (byte)value;
                    AssertSound(InstrumentReader.Read(bytes.AsMemory(0, drawn.length)));
                }
            )
            .Check(Config);

    [Fact]
    public void Changed_values_are_read_or_refused() =>
        Prop.ForAll(
                (
                    from document in Gen.Elements(Documents)
                    from picks in Gen.Choose(0, int.MaxValue - 1).Two().ListOf(3)
                    select (document, picks)
                ).ToArbitrary(),
                drawn =>
                {
                    var root = JsonNode.Parse(drawn.document)!;
                    foreach (var (place, value) in drawn.picks)
                        Change(root, place, value);
                    AssertSound(InstrumentReader.Read(root.ToJsonString()));
                }
            )
            .Check(Config);

    [Fact]
    public void Any_text_is_refused() =>
        Prop.ForAll<string>(text => Assert.NotEmpty(InstrumentReader.Read(text ?? "").Faults)).Check(Config);

    private static void AssertSound(InstrumentReadResult result)
    {
        Assert.True(result.Faults.IsEmpty != (result.Instruments.IsEmpty && result.Licensed.IsEmpty));
        Assert.All(result.Faults, f => Assert.StartsWith("$", f.Place, StringComparison.Ordinal));
        foreach (var instrument in result.Instruments)
        {
            var lowest = Scoring.Score(instrument, Draw.All(instrument, i => Draw.Options(i)[0]), Setting.Live);
            Assert.Equal(instrument.Minimum, lowest.Total!.Value);
            Assert.True(instrument.Minimum <= instrument.Maximum);
        }
    }

    private static void Change(JsonNode root, int place, int value)
    {
        var nodes = Descendants(root).ToArray();
        if (nodes.Length == 0)
            return;
        var node = nodes[place % nodes.Length];
        var isDropped = value % 5 == 0;
        switch (node.Parent)
        {
            case JsonObject parent when isDropped:
                parent.Remove(node.GetPropertyName());
                break;
            case JsonArray parent when isDropped:
                parent.Remove(node);
                break;
            default:
                node.ReplaceWith(JsonNode.Parse(Values[value % Values.Length]));
                break;
        }
    }

    private static IEnumerable<JsonNode> Descendants(JsonNode node)
    {
        IEnumerable<JsonNode?> children = node switch
        {
            JsonObject members => members.Select(m => m.Value),
            JsonArray items => items,
            _ => [],
        };
        return children.OfType<JsonNode>().SelectMany(child => Descendants(child).Prepend(child));
    }

    private static IEnumerable<byte[]> Read()
    {
        yield return Encoding.UTF8.GetBytes(LicensedCopy.Json);
        var assembly = typeof(Instruments).Assembly;
        foreach (
            var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith("evidence/instruments/", StringComparison.Ordinal))
        )
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            yield return bytes.ToArray();
        }
    }
}
