using System.Text;
using System.Text.Json.Nodes;
using Stipple.Evidence;
using Stipple.Skin.Practices;

namespace Stipple.Skin.Tests.Practices;

public class PracticeFileTests
{
    private static readonly PracticeCalibration Practice = Simulated.Weighed(Simulated.People(new Random(1), 12, 0.3));

    [Fact]
    public void What_is_written_is_read_again()
    {
        var read = PracticeFile.Read(Written());

        Assert.Empty(read.Faults);
        Assert.Equal(Written(), Written(read.Practice!));
        Assert.Equal(Practice.Parameters.Select(p => p.Value), read.Practice!.Parameters.Select(p => p.Value));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{ \"format\": 1, \"version\": 1 }")]
    [InlineData("{ \"format\": \"stipple-forecast\", \"version\": 1 }")]
    [InlineData("{ \"format\": \"stipple-practice\", \"version\": 2 }")]
    [InlineData("{ \"format\": \"stipple-practice\", \"format\": \"stipple-practice\", \"version\": 1 }")]
    public void What_is_no_practice_file_is_refused(string text) =>
        Assert.Equal([PracticeCode.NotAPractice.Code], PracticeFile.Read(Encoding.UTF8.GetBytes(text)).Faults.Select(f => f.Code));

    [Fact]
    public void Another_calibration_is_refused()
    {
        var faults = Changed(root => root["calibration"] = "0");

        Assert.Equal([PracticeCode.OtherCalibration.Code], faults.Select(f => f.Code));
        Assert.Contains($"'{Catalogue.Calibration.Version}'", faults[0].Message);
    }

    [Fact]
    public void Every_fault_is_told_at_once_with_its_place()
    {
        var faults = Changed(root =>
        {
            root["calibration"] = "0";
            root["name"] = "Dr Who";
            root.AsObject().Remove("people");
            root["readings"] = 1.5;
            root["kinds"]![0]!["weight"] = 2;
            root["kinds"]![1]!["kind"] = "acne-scars";
            root["kinds"]![2]!["kind"] = "warts";
            root["kinds"]![3]!["here"] = "fine";
            root["spread"]!["low"] = 9;
            root["parameters"]![0]!["value"] = -1;
            root["parameters"]![1]!["id"] = "healingRate";
            root["parameters"]![2]!["sources"] = new JsonArray("nobody");
        });

        Assert.Equal(
            [
                "$.calibration",
                "$.kinds",
                "$.kinds[0].weight",
                "$.kinds[2].kind",
                "$.kinds[3].here",
                "$.name",
                "$.parameters[0].value",
                "$.parameters[1].id",
                "$.parameters[2].sources[0]",
                "$.people",
                "$.readings",
                "$.spread",
            ],
            faults.Select(f => f.Path).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void No_damage_to_a_file_is_met_with_a_failure()
    {
        var whole = Written();
        var random = new Random(2);
        for (var i = 0; i < 2000; i++)
        {
            var bytes = whole[..random.Next(whole.Length)].Concat(whole.Skip(random.Next(whole.Length))).ToArray();
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            var read = PracticeFile.Read(bytes);
            Assert.Equal(read.Practice is null, !read.Faults.IsEmpty);
        }
    }

    private static Fault[] Changed(Action<JsonNode> change)
    {
        var root = JsonNode.Parse(Written())!;
        change(root);
        return [.. PracticeFile.Read(Encoding.UTF8.GetBytes(root.ToJsonString())).Faults];
    }

    private static byte[] Written(PracticeCalibration? practice = null)
    {
        using var stream = new MemoryStream();
        PracticeFile.Write(stream, practice ?? Practice);
        return stream.ToArray();
    }
}
