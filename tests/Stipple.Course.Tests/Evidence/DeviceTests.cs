using Stipple.Evidence;

namespace Stipple.Tests.Evidence;

public sealed class DeviceTests
{
    [Fact]
    public void A_dial_runs_from_short_to_long() =>
        Assert.All(
            Catalogue.Devices.All,
            x =>
            {
                Assert.InRange(x.ShortestLength.Value, 0, x.LongestLength.Value);
                Assert.InRange(x.LongestLength.Value, 0.1, 4);
                if (x.EvaluatedLimit is { } limit)
                    Assert.InRange(limit.Value, x.ShortestLength.Value, x.LongestLength.Value);
            }
        );

    [Fact]
    public void Only_pens_have_a_rate() =>
        Assert.All(Catalogue.Devices.All, x => Assert.True(x.Rate is null || x.Kind == DeviceKind.Pen, x.Id));

    [Fact]
    public void Every_kind_has_a_device_that_stands_for_the_others() =>
        Assert.Equal(
            Enum.GetValues<DeviceKind>(),
            Catalogue.Devices.All.Where(x => x.Id.StartsWith("generic-", StringComparison.Ordinal)).Select(x => x.Kind).Order()
        );

    [Fact]
    public void Only_a_device_that_stands_for_others_lacks_a_source() =>
        Assert.All(Catalogue.Devices.All.Where(x => x.Sources.IsEmpty), x => Assert.StartsWith("generic-", x.Id, StringComparison.Ordinal));

    [Fact]
    public void A_clearance_comes_from_a_regulator_and_names_known_zones() =>
        Assert.All(
            Catalogue.Devices.All.SelectMany(x => x.Clearances),
            x =>
            {
                Assert.Contains(x.Sources, id => Catalogue.Sources[id].Kind == SourceKind.Regulator);
                Assert.All(x.Zones, id => Assert.True(Catalogue.Anatomies.TryFind(id, out _), $"{x.File}: {id}"));
                Assert.True(x.LowestPhototype is null or >= 1 && x.HighestPhototype is null or <= 6, x.File);
                Assert.True(x.LowestPhototype is null || x.LowestPhototype <= x.HighestPhototype, x.File);
            }
        );

    [Fact]
    public void The_dial_of_SkinPen_goes_deeper_than_was_evaluated()
    {
        var pen = Catalogue.Devices["skinpen-precision"];
        Assert.True(pen.LongestLength.Value > pen.EvaluatedLimit!.Value);
    }
}
