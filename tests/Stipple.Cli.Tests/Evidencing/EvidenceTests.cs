using System.Text.Json;
using System.Xml.Linq;
using Stipple.Evidence;

namespace Stipple.Cli.Tests.Evidencing;

public sealed class EvidenceTests
{
    [Fact]
    [Trait("Category", "Slow")]
    public void Every_arm_with_a_figure_is_shown_with_people_address_and_prediction()
    {
        using var json = JsonDocument.Parse(Program.Run("evidence", "--json").Sound());
        var arms = json.RootElement.GetProperty("arms").EnumerateArray().ToArray();
        var excluded = json.RootElement.GetProperty("excluded").EnumerateArray().ToArray();

        Assert.Equal(
            TrialCatalogue.Arms.Ids.Concat(TrialCatalogue.Excluded.Select(e => e.Id)).Order(),
            arms.Concat(excluded).Select(e => e.GetProperty("id").GetString()!).Order()
        );
        Assert.All(
            arms.SelectMany(a => a.GetProperty("figures").EnumerateArray()),
            figure =>
            {
                if (figure.GetProperty("percentChange").ValueKind == JsonValueKind.Number)
                    Assert.InRange(
                        figure.GetProperty("predicted").GetDouble(),
                        figure.GetProperty("p05").GetDouble(),
                        figure.GetProperty("p95").GetDouble()
                    );
                else
                    Assert.InRange(figure.GetProperty("predictedShare").GetDouble(), 0, 1);
            }
        );
        Assert.Equal(
            TrialCatalogue
                .Arms.All.Where(a => arms.Any(x => x.GetProperty("id").GetString() == a.Id))
                .Sum(a => a.Completed ?? a.Enrolled ?? 0),
            arms.Select(a => a.GetProperty("people")).Where(p => p.ValueKind == JsonValueKind.Number).Sum(p => p.GetInt32())
        );
        Assert.All(excluded, row => Assert.NotEmpty(row.GetProperty("reason").GetString()!));
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void The_page_is_whole_links_sources_and_needs_no_script()
    {
        using var folder = new Folder();
        Program.Run("evidence", "--html", folder["page.html"]).Sound();
        var page = XDocument.Parse(File.ReadAllText(folder["page.html"]).Replace("<!DOCTYPE html>", "", StringComparison.Ordinal));
        var ids = page.Descendants().Select(e => e.Attribute("id")?.Value).OfType<string>().ToArray();

        Assert.Empty(page.Descendants("script"));
        Assert.Equal(ids.Distinct().Order(), ids.Order());
        Assert.All(TrialCatalogue.Excluded, row => Assert.Contains(page.Descendants("th"), th => th.Value == row.Id));
        Assert.Contains(page.Descendants("a"), a => a.Attribute("href")?.Value == "https://doi.org/10.1001/jamadermatol.2013.8687");
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void The_terminal_tells_what_is_kept_out_and_why()
    {
        var lines = Program.Run("evidence").Sound().Split('\n');

        Assert.All(lines, line => Assert.InRange(line.Length, 0, 80));
        Assert.All(TrialCatalogue.Excluded, row => Assert.Contains(lines, line => line.Contains(row.Id, StringComparison.Ordinal)));
    }
}
