using System.Globalization;
using System.Text.Json;

namespace Stipple.Cli.Tests.Forecasting;

public sealed class ExportTests
{
    private static readonly string[] Quantiles = ["p05", "p25", "p50", "p75", "p95"];

    public static TheoryData<string> Examples => [.. Repository.Examples];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Json_is_marked_and_its_bands_nest(string example)
    {
        using var document = JsonDocument.Parse(Program.Forecast(example, "--json", "-").Sound());
        var root = document.RootElement;

        Assert.Equal("stipple-forecast", root.GetProperty("format").GetString());
        Assert.Equal(2, root.GetProperty("version").GetInt32());
        Assert.Equal(["format", "version"], root.EnumerateObject().Take(2).Select(p => p.Name).ToArray());
        Assert.Contains(root.GetProperty("sessions")[0].GetProperty("status").GetString()!, new[] { "done", "planned" });
        var days = root.GetProperty("days").GetArrayLength();
        Assert.Equal(days, root.GetProperty("concerns")[0].GetProperty("score").GetArrayLength());
        var bands = Bands(root).ToArray();
        Assert.True(bands.Length > 23 * 3 * days);
        Assert.All(
            bands,
            band =>
            {
                for (var i = 1; i < Quantiles.Length; i++)
                    Assert.True(band[i - 1] <= band[i]);
            }
        );
    }

    [Fact]
    public void No_number_has_more_than_six_digits()
    {
        var text = Program.Forecast("wrinkles", "--json", "-").Sound();
        using var document = JsonDocument.Parse(text);
        var days = Numbers(document.RootElement.GetProperty("days"))
            .Concat(Numbers(document.RootElement.GetProperty("sessions")[0].GetProperty("day")));
        var rest = document
            .RootElement.EnumerateObject()
            .Where(p => p.Name is "concerns" or "zones" or "readings")
            .SelectMany(p => Numbers(p.Value));

        Assert.All(rest, number => Assert.InRange(Digits(number), 0, 6));
        // Moments are whole minutes; four decimals of a day tell them apart.
        Assert.All(days, number => Assert.InRange(number.Contains('.', StringComparison.Ordinal) ? number.Split('.')[1].Length : 0, 0, 4));

        static int Digits(string number) =>
            number
                .Split('E', 'e')[0]
                .Replace(".", "", StringComparison.Ordinal)
                .Replace("-", "", StringComparison.Ordinal)
                .TrimStart('0')
                .Length;
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void Csv_is_a_table_of_numbers()
    {
        var rows = Program.Forecast("acne-scars", "--csv", "-").Sound().Split("\r\n");

        Assert.Equal("scope,id,zones,series,day,hour,p05,p25,p50,p75,p95,unit", rows[0]);
        Assert.Equal("", rows[^1]);
        foreach (var row in rows[1..^1])
        {
            var cells = row.Split(','); // no cell of this example needs quotes
            Assert.Equal(12, cells.Length);
            var numbers = cells[4..11].Select(c => double.Parse(c, NumberStyles.Float, CultureInfo.InvariantCulture)).ToArray();
            Assert.Equal(24 * numbers[0], numbers[1], 3);
            Assert.Equal(numbers[2..].Order(), numbers[2..]);
        }

        var scopes = rows[1..^1].Select(r => string.Join('/', r.Split(',')[0], r.Split(',')[3])).Distinct(StringComparer.Ordinal).ToArray();
        Assert.Contains("concern/rated", scopes);
        Assert.Contains("concern/change", scopes);
        Assert.Contains("sign/treated", scopes);
        Assert.Contains("sign/untreated", scopes);
        Assert.Contains("sign/difference", scopes);
        Assert.Contains("session/days-until-clear", scopes);
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void Json_and_csv_tell_the_same_numbers()
    {
        using var document = JsonDocument.Parse(Program.Forecast("wrinkles", "--json", "-").Sound());
        var last = document.RootElement.GetProperty("concerns").EnumerateArray().Last().GetProperty("score").EnumerateArray().Last();
        var row = Program
            .Forecast("wrinkles", "--csv", "-")
            .Sound()
            .Split("\r\n")
            .Last(r => r.Split(',') is ["concern", _, _, "score", ..])
            .Split(',');

        Assert.Equal(
            Quantiles.Select(q => last.GetProperty(q).GetDouble()),
            row[6..11].Select(c => double.Parse(c, NumberStyles.Float, CultureInfo.InvariantCulture))
        );
    }

    [Fact]
    public void Files_are_written_together_and_nothing_else()
    {
        using var folder = new Folder();

        Assert.Equal(
            "",
            Program.Forecast("wrinkles", "--json", folder["a.json"], "--csv", folder["a.csv"], "--html", folder["a.html"]).Sound()
        );

        Assert.Equal(["a.csv", "a.html", "a.json"], folder.Files.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Numbers(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Number => [element.GetRawText()],
            JsonValueKind.Object => element
                .EnumerateObject()
                .Where(p => p.Name is not ("day" or "anchorDay"))
                .SelectMany(p => Numbers(p.Value)),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(Numbers),
            _ => [],
        };

    private static IEnumerable<double[]> Bands(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object when element.TryGetProperty("p50", out _) =>
            [
                [.. Quantiles.Select(q => element.GetProperty(q).GetDouble())],
            ],
            JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Bands(p.Value)),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(Bands),
            _ => [],
        };
}
