using FsCheck;
using FsCheck.Fluent;
using Stipple.Skin.Needling;
using Stipple.Skin.Parameters;

namespace Stipple.Skin.Tests.Needling;

public class NeedlesTests
{
    private static readonly SkinLayers Cheek = new(0.2, 1.0, FirmSupport: true);

    [Fact]
    public void A_longer_needle_reaches_deeper_and_wounds_no_less()
    {
        Prop.ForAll(
                Twins,
                Lengths,
                Lengths,
                (number, a, b) =>
                {
                    var twin = Twin.Draw(1, number);
                    var shallow = Needles.Wound(Lab.Area(Math.Min(a, b)), Cheek, twin);
                    var deep = Needles.Wound(Lab.Area(Math.Max(a, b)), Cheek, twin);
                    return deep.Depth >= shallow.Depth
                        && deep.Dose >= shallow.Dose
                        && deep.Bleeding >= shallow.Bleeding
                        && deep.EpidermisWounded >= shallow.EpidermisWounded
                        && deep.PapillaryWounded >= shallow.PapillaryWounded
                        && deep.ReticularWounded >= shallow.ReticularWounded
                        && deep.MatrixDestroyed >= shallow.MatrixDestroyed
                        && deep.ScarReleased >= shallow.ScarReleased
                        && deep.BarrierOpened >= shallow.BarrierOpened;
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Every_share_lies_between_nothing_and_all()
    {
        Prop.ForAll(
                Twins,
                Lengths,
                Gen.Choose(1, 40).ToArbitrary(),
                (number, length, passes) =>
                {
                    var wound = Needles.Wound(Lab.Area(length, passes: passes), Cheek, Twin.Draw(2, number));
                    return new[]
                        {
                            wound.EpidermisWounded,
                            wound.PapillaryWounded,
                            wound.ReticularWounded,
                            wound.MatrixDestroyed,
                            wound.ScarReleased,
                            wound.BarrierOpened,
                        }.All(share => share is >= 0 and <= 1)
                        && wound.Bleeding <= wound.Punctures;
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_needle_of_no_length_leaves_no_wound() => Assert.Equal(Wound.None, Needles.Wound(Lab.Area(0), Cheek, Twin.Median));

    [Fact]
    public void Fifteen_passes_of_the_usual_roller_make_250_punctures() =>
        Assert.Equal(250, Needles.Punctures(Lab.Area(kind: DeviceKind.Roller, passes: 15), Twin.Median), 1.0);

    [Fact]
    public void Punctures_grow_in_proportion_to_passes_needles_and_rate()
    {
        var area = Lab.Area(passes: 4) with { Needles = 12, Rate = PunctureRate.FromHertz(100) };
        var once = Needles.Punctures(area, Twin.Median);

        Assert.Equal(2 * once, Needles.Punctures(area with { Passes = 8 }, Twin.Median), 1e-9);
        Assert.Equal(2 * once, Needles.Punctures(area with { Needles = 24 }, Twin.Median), 1e-9);
        Assert.Equal(1.5 * once, Needles.Punctures(area with { Rate = PunctureRate.FromHertz(150) }, Twin.Median), 1e-9);
    }

    [Fact]
    public void A_superficial_needle_hardly_bleeds_and_a_deep_one_does()
    {
        var superficial = Needles.Wound(Lab.Area(0.25), Cheek, Twin.Median);
        var deep = Needles.Wound(Lab.Area(2.0), Cheek, Twin.Median);

        Assert.True(superficial.Bleeding / superficial.Punctures < 0.15);
        Assert.True(deep.Bleeding / deep.Punctures > 0.9);
    }

    private static Arbitrary<int> Twins => Gen.Choose(0, 1_000_000).ToArbitrary();

    private static Arbitrary<double> Lengths => Gen.Choose(0, 300).Select(hundredths => hundredths / 100.0).ToArbitrary();
}
