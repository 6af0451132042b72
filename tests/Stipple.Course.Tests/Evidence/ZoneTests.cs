using Stipple.Evidence;

namespace Stipple.Tests.Evidence;

public sealed class ZoneTests
{
    private static readonly string[] Single =
    [
        "scalp",
        "forehead",
        "glabella",
        "nose",
        "upper-lip",
        "chin",
        "neck",
        "chest",
        "abdomen",
        "back",
    ];

    private static readonly string[] Paired =
    [
        "temple",
        "periorbital",
        "cheek",
        "jaw",
        "breast",
        "flank",
        "upper-arm",
        "forearm",
        "hand",
        "buttock",
        "thigh",
        "lower-leg",
    ];

    [Fact]
    public void The_zones_a_course_can_name_are_all_there() =>
        Assert.Equal(
            Single.Concat(Paired.SelectMany(x => new[] { $"{x}-left", $"{x}-right" })).Order(StringComparer.Ordinal),
            Catalogue.Zones.Ids.Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Left_and_right_share_one_anatomy() =>
        Assert.All(Paired, x => Assert.Same(Catalogue.Zones[$"{x}-left"].Anatomy, Catalogue.Zones[$"{x}-right"].Anatomy));

    [Fact]
    public void A_paired_zone_knows_its_side_and_says_it()
    {
        var zone = Catalogue.Zones["lower-leg-right"];
        Assert.Equal(Side.Right, zone.Side);
        Assert.Equal("Right lower leg", zone.Name);
        Assert.Equal(Side.Midline, Catalogue.Zones["nose"].Side);
    }

    [Fact]
    public void Layers_are_thinner_the_nearer_they_are_to_the_surface() =>
        Assert.All(
            Catalogue.Anatomies.All,
            x =>
            {
                foreach (var (epidermis, dermis) in new[] { (x.Epidermis.Male, x.Dermis.Male), (x.Epidermis.Female, x.Dermis.Female) })
                {
                    Assert.True(x.StratumCorneum.Value / 1000 < epidermis.Value, x.Id);
                    Assert.True(epidermis.Value < dermis.Value, x.Id);
                    Assert.InRange(dermis.Value, 0.4, 6);
                }
            }
        );

    [Fact]
    public void Units_are_the_same_at_every_place() =>
        Assert.All(
            Catalogue.Anatomies.All,
            x =>
            {
                Assert.Equal("cm²", x.Area.Unit);
                Assert.Equal("µm", x.StratumCorneum.Unit);
                Assert.All(new[] { x.Epidermis, x.Dermis }, layer => Assert.Equal(("mm", "mm"), (layer.Male.Unit, layer.Female.Unit)));
                Assert.All(
                    new[] { x.EpidermisAgeing, x.DermisAgeing },
                    layer => Assert.Equal(("%/decade", "%/decade"), (layer.Male.Unit, layer.Female.Unit))
                );
                Assert.Equal("g/m²/h", x.BaselineTewl?.Unit ?? "g/m²/h");
            }
        );

    [Fact]
    public void The_eyelid_has_the_thinnest_dermis_of_the_face()
    {
        var face = Catalogue.Anatomies.All.Where(x => x.Region == Region.Face);
        Assert.Equal("periorbital", face.MinBy(x => x.Dermis.Female.Value)!.Id);
    }

    [Fact]
    public void The_zones_cover_less_skin_than_a_person_has()
    {
        const double bodySurface = 18_000; // cm2, 1.8 m2
        Assert.InRange(Catalogue.Zones.All.Sum(x => x.Area), 0.6 * bodySurface, bodySurface);
    }
}
