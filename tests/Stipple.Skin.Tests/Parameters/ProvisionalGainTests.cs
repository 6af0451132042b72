using Stipple.Skin.Appearance;
using Stipple.Skin.Concerns;
using Stipple.Skin.Parameters;

namespace Stipple.Skin.Tests.Parameters;

/// <summary>The gains that stand in until calibration follow from the means their notes state.</summary>
public class ProvisionalGainTests
{
    private static readonly double[] Monthly = [0, 30, 60, 90];
    private static readonly Baseline Any = new("gais", 4);

    public static TheoryData<Concern, string, double, double, double, double> Means =>
        new()
        {
            {
                new Wrinkles
                {
                    Id = "x",
                    Zones = ["z"],
                    Baseline = Any,
                    Form = WrinkleForm.Wrinkles,
                },
                "periorbital-left",
                50,
                1.5,
                150,
                -41
            },
            {
                new AcneScars
                {
                    Id = "x",
                    Zones = ["z"],
                    Baseline = Any,
                },
                "cheek-left",
                30,
                1.5,
                150,
                -50.6
            },
            {
                new Scar
                {
                    Id = "x",
                    Zones = ["z"],
                    Baseline = Any,
                    AgeMonths = 24,
                    Cause = ScarCause.Burn,
                    Form = ScarForm.Flat,
                },
                "abdomen",
                30,
                2,
                150,
                -40
            },
            {
                new StretchMarks
                {
                    Id = "x",
                    Zones = ["z"],
                    Baseline = Any,
                    Colour = StretchMarkColour.Alba,
                },
                "abdomen",
                30,
                1.5,
                120,
                -52.5
            },
            {
                new Texture
                {
                    Id = "x",
                    Zones = ["z"],
                    Baseline = Any,
                },
                "cheek-left",
                50,
                1.5,
                150,
                -51.3
            },
            {
                new Pores
                {
                    Id = "x",
                    Zones = ["z"],
                    Baseline = Any,
                },
                "cheek-left",
                50,
                1.5,
                150,
                -38.1
            },
            {
                new Laxity
                {
                    Id = "x",
                    Zones = ["z"],
                    Baseline = Any,
                },
                "cheek-left",
                50,
                1.5,
                150,
                -36.3
            },
            {
                new Hyperpigmentation
                {
                    Id = "x",
                    Zones = ["z"],
                    Baseline = Any,
                    Type = PigmentType.Melasma,
                },
                "cheek-left",
                30,
                1.5,
                122,
                -35.8
            },
        };

    [Theory]
    [MemberData(nameof(Means))]
    public void Provisional_gains_give_the_published_means(
        Concern concern,
        string zone,
        double age,
        double millimetres,
        double day,
        double change
    )
    {
        var skin = Lab.Individual(Lab.Person(age), Twin.Prior, zone);
        var state = Lab.Trace(skin, Lab.Area(millimetres, zone: zone), Monthly, [day])[0];
        var severity = Severity.Of(concern, Lab.Signs(skin, state), Twin.Prior);

        Assert.Equal(change, severity - 100, 1.0);
    }

    [Fact]
    public void Every_sign_has_a_row_of_its_own() => Assert.All(Enum.GetValues<Sign>(), sign => Assert.Equal(sign, Signs.Of(sign).Sign));
}
