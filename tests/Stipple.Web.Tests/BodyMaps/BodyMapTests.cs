using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Stipple.Evidence;
using Stipple.Web.BodyMaps;
using Stipple.Web.Wording;

namespace Stipple.Web.Tests.BodyMaps;

public class BodyMapTests
{
    [Fact]
    public void Every_zone_of_the_catalogue_is_drawn_and_in_no_view_twice()
    {
        var views = Enum.GetValues<BodyView>().Select(BodyDrawing.Of).ToList();

        Assert.Equal(Catalogue.Zones.Ids.Order(), views.SelectMany(v => v.Zones).Select(z => z.Zone.Id).Distinct().Order());
        Assert.All(views, v => Assert.Distinct(v.Zones.Select(z => z.Zone.Id)));
    }

    [Fact]
    public void Left_is_the_patients_left()
    {
        var middle = BodyDrawing.Of(BodyView.FaceFront).Width / 2.0;

        // Whoever faces a person sees the person's left on their own right; from behind it is the other way round.
        Assert.All(Sided(BodyView.FaceFront), z => Assert.Equal(z.Zone.Side is Side.Left, z.X > middle));
        Assert.All(Sided(BodyView.BodyFront), z => Assert.Equal(z.Zone.Side is Side.Left, z.X > middle));
        Assert.All(Sided(BodyView.BodyBack), z => Assert.Equal(z.Zone.Side is Side.Left, z.X < middle));
        Assert.All(Sided(BodyView.FaceLeft), z => Assert.Equal(Side.Left, z.Zone.Side));
        Assert.All(Sided(BodyView.FaceRight), z => Assert.Equal(Side.Right, z.Zone.Side));
    }

    [Fact]
    public void The_mirror_image_of_the_mirror_image_is_the_drawing()
    {
        foreach (var zone in BodyDrawing.Of(BodyView.BodyFront).Zones.Where(z => z.Zone.Side is Side.Left))
            Assert.Equal(Flat(zone.Path), Flat(PathMirror.Of(PathMirror.Of(zone.Path, 320), 320)));
    }

    [Fact]
    public async Task Without_script_every_zone_is_a_box_of_the_field()
    {
        var page = await Render(
            new()
            {
                ["Name"] = "zones",
                ["Selected"] = new[] { "cheek-left" },
                ["Disabled"] = new Dictionary<string, string> { ["nose"] = "isotretinoin <b>" },
                ["Marks"] = new Dictionary<string, string> { ["chin"] = "1.5" },
            }
        );

        var boxes = page.QuerySelectorAll("input[type=checkbox][name=zones]");
        Assert.Equal(Catalogue.Zones.Ids.Order(), boxes.Select(b => b.GetAttribute("value")!).Order());
        Assert.Equal("cheek-left", Assert.Single(boxes, b => b.HasAttribute("checked")).GetAttribute("value"));
        Assert.Equal("nose", Assert.Single(boxes, b => b.HasAttribute("disabled")).GetAttribute("value"));
        Assert.All(page.QuerySelectorAll("[data-zone=cheek-left]"), z => Assert.Contains("chosen", z.ClassList));
        Assert.Equal("Nose: isotretinoin <b>", page.QuerySelector("[data-zone=nose] title")!.TextContent);
        Assert.Equal("1.5", page.QuerySelector("[data-mark=chin]")!.TextContent);
    }

    [Fact]
    public async Task One_view_offers_its_own_zones_and_one_of_them()
    {
        var page = await Render(
            new()
            {
                ["Name"] = "zone",
                ["Single"] = true,
                ["Views"] = new[] { BodyView.FaceFront },
            }
        );

        Assert.Equal(BodyDrawing.Of(BodyView.FaceFront).Zones.Count, page.QuerySelectorAll("input[type=radio][name=zone]").Length);
        Assert.Single(page.QuerySelectorAll("svg"));
    }

    private static IEnumerable<DrawnZone> Sided(BodyView view) => BodyDrawing.Of(view).Zones.Where(z => z.Zone.Side is not Side.Midline);

    private static string Flat(string path) => string.Concat(path.Where(c => !char.IsWhiteSpace(c)));

    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> Render(Dictionary<string, object?> parameters)
    {
        var services = new ServiceCollection().AddSingleton(Texts.English).BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<BodyMap>(ParameterView.FromDictionary(parameters))).ToHtmlString()
        );
        return new HtmlParser().ParseDocument(html);
    }
}
