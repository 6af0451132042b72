using Stipple.Evidence;

namespace Stipple.Tests.Evidence;

public sealed class NeedleLimitTests
{
    [Fact]
    public void Every_place_has_a_limit() =>
        Assert.Equal(Catalogue.Anatomies.Ids.Order(StringComparer.Ordinal), Catalogue.NeedleLimits.Ids.Order(StringComparer.Ordinal));

    [Fact]
    public void A_scar_never_gets_a_shorter_needle_than_the_skin_around_it() =>
        Assert.All(Catalogue.NeedleLimits.All, x => Assert.True(x.Surface.Value <= x.Marks.Value, x.Id));

    [Fact]
    public void Limits_are_millimetres_that_a_device_can_be_set_to() =>
        Assert.All(
            Catalogue.NeedleLimits.All.SelectMany(x => new[] { x.Surface, x.Marks }),
            x =>
            {
                Assert.Equal("mm", x.Unit);
                Assert.InRange(x.Value, 0.2, Catalogue.Devices.All.Max(d => d.LongestLength.Value));
            }
        );

    [Fact]
    public void The_eyelid_has_the_least_room() => Assert.Equal("periorbital", Catalogue.NeedleLimits.All.MinBy(x => x.Marks.Value)!.Id);
}
