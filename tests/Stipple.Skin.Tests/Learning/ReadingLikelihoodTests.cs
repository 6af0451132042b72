using Stipple.Evidence;
using Stipple.Skin.Learning;

namespace Stipple.Skin.Tests.Learning;

public sealed class ReadingLikelihoodTests
{
    public static TheoryData<string> Scales => [.. Catalogue.Scales.Ids];

    [Theory]
    [MemberData(nameof(Scales))]
    public void All_that_could_be_written_down_has_a_chance_of_one(string id)
    {
        var scale = Catalogue.Scales[id];
        foreach (var setting in Enum.GetValues<Setting>())
        foreach (var share in (double[])[0, 0.001, 0.37, 1])
        {
            var truth = scale.Minimum + share * (scale.Maximum - scale.Minimum);

            Assert.Equal(1, Total(scale, setting, truth), 4);
        }
    }

    [Fact]
    public void No_reading_is_impossible()
    {
        Assert.All(
            Catalogue.Scales.All,
            scale =>
                Assert.All(
                    (double[])[scale.Minimum, scale.Maximum],
                    score =>
                        Assert.All(
                            (double[])[scale.Minimum, scale.Maximum, scale.Minimum - 1e6, scale.Maximum + 1e6],
                            truth => Assert.True(double.IsFinite(ReadingLikelihood.Log(scale, Setting.Live, score, truth)))
                        )
                )
        );
    }

    [Fact]
    public void A_scale_whose_rater_error_is_not_known_is_not_taken_as_exact()
    {
        foreach (var id in (string[])["mmasi", "goodman-baron-quantitative"])
        {
            var scale = Catalogue.Scales[id] with { RaterErrorLive = null, RaterErrorPhoto = null };

            Assert.True(double.IsFinite(ReadingLikelihood.Log(scale, Setting.Live, 9, 9)));
            Assert.True(double.IsFinite(ReadingLikelihood.Log(scale, Setting.Live, 9, 8.5)));
            Assert.True(ReadingLikelihood.Log(scale, Setting.Live, 9, 9) > ReadingLikelihood.Log(scale, Setting.Live, 9, 7));
        }
    }

    // A rater who means less than nothing writes nothing: at truth 0 half of all honest readings are exactly 0.
    [Fact]
    public void The_end_of_a_scale_without_steps_takes_what_lies_beyond_it()
    {
        var scale = Catalogue.Scales["mmasi"];
        var slips = ReadingLikelihood.Slips;

        Assert.Equal(0.5, Math.Exp(ReadingLikelihood.Log(scale, Setting.Live, 0, 0)), slips);
        Assert.True(ReadingLikelihood.Log(scale, Setting.Live, 0, 0) > ReadingLikelihood.Log(scale, Setting.Live, 0, 1.7));
    }

    [Fact]
    public void The_nearer_the_truth_the_likelier_the_reading()
    {
        var scale = Catalogue.Scales["texture-grade"];
        double[] logs = [.. ((double[])[2, 2.3, 2.8, 3.5]).Select(truth => ReadingLikelihood.Log(scale, Setting.Photo, 2, truth))];

        Assert.Equal(logs.OrderDescending(), logs);
    }

    private static double Total(Scale scale, Setting setting, double truth)
    {
        double Chance(double score) => Math.Exp(ReadingLikelihood.Log(scale, setting, score, truth));
        var range = scale.Maximum - scale.Minimum;
        if (scale.Step is { } step)
            return Enumerable.Range(0, 1 + (int)Math.Round(range / step)).Sum(i => Chance(scale.Minimum + i * step));
        const int Parts = 20_000;
        var inside = Enumerable.Range(0, Parts).Sum(i => Chance(scale.Minimum + (i + 0.5) * range / Parts)) * range / Parts;
        return Chance(scale.Minimum) + inside + Chance(scale.Maximum);
    }
}
