using Stipple.Cli.Science;
using Stipple.Evidence;

namespace Stipple.Cli.Tests.Science;

public sealed class ShapeTests
{
    private static readonly ShapeCheck Check = new("a", "t", "w", "%", 10, null, null, ["vietnam-roller"], "c");
    private static readonly Prediction Twins = new(10, 0, 8, 12, 20);

    [Fact]
    public void Every_check_is_answered_and_the_answer_is_the_same_each_time()
    {
        var first = Run();
        Assert.Equal(Catalogue.Checks.Ids, first.Rows.Select(r => r.Check.Id), StringComparer.Ordinal);
        Assert.All(
            first.Rows,
            r =>
                Assert.True(
                    double.IsFinite(r.Prediction.Median)
                        && r.Prediction.P05 <= r.Prediction.Median
                        && r.Prediction.Median <= r.Prediction.P95,
                    r.Check.Id
                )
        );
        Assert.Equal(ShapeReport.Text(first), ShapeReport.Text(Run()));
        Assert.Equal(ShapeReport.Svg(first), ShapeReport.Svg(Run()));

        static Shape Run() => Shape.Run(20, new StageProgress(TextWriter.Null), TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData(11.0, null, null, "Hit")]
    [InlineData(19.0, null, null, "Near")]
    [InlineData(21.0, null, null, "Miss")]
    [InlineData(50.0, 9.0, 51.0, "Hit")] // the interval counts, not the value
    [InlineData(15.0, 12.0, 18.0, "Near")]
    [InlineData(null, 21.0, null, "Miss")]
    [InlineData(null, null, -1.0, "Miss")]
    [InlineData(null, null, 10.0, "Hit")]
    public void A_verdict_follows_the_stated_rule(double? observed, double? low, double? high, string verdict) =>
        Assert.Equal(verdict, Verdicts.Of(Check with { Observed = observed, Low = low, High = high }, Twins).ToString());

    [Fact]
    public void Every_check_can_be_judged() =>
        Assert.All(
            Catalogue.Checks.All,
            check =>
            {
                Assert.NotEmpty(check.Sources);
                Assert.True((check.Observed ?? check.Low ?? check.High) is not null, check.Id);
                Assert.False(check.Low > check.Observed || check.High < check.Observed || check.Low > check.High, check.Id);
                Assert.False(string.IsNullOrWhiteSpace(check.Computed));
            }
        );

    [Theory]
    [InlineData(0, 60)]
    [InlineData(0, 20000)]
    public void None_of_n_has_the_closed_form_interval(int k, int n)
    {
        var (low, high) = Binomial.Interval(k, n);
        Assert.Equal(0, low);
        Assert.Equal(1 - Math.Pow(0.025, 1.0 / n), high, 1e-9);
    }

    // Clopper and Pearson: each end leaves 2.5 %; for 1 of 30 the lower end is 1 - 0.975^(1/30).
    [Fact]
    public void One_of_thirty_has_the_closed_form_lower_end() =>
        Assert.Equal(1 - Math.Pow(0.975, 1.0 / 30), Binomial.Interval(1, 30).Low, 1e-9);

    [Fact]
    public void The_interval_of_the_rest_mirrors_that_of_the_part()
    {
        var (low, high) = Binomial.Interval(7, 23);
        var mirror = Binomial.Interval(16, 23);
        Assert.Equal(low, 1 - mirror.High, 1e-9);
        Assert.Equal(high, 1 - mirror.Low, 1e-9);
    }

    [Fact]
    public void The_chance_above_the_median_is_one_half()
    {
        var number = Catalogue.Parameters["inflammatoryReproduction"];
        Assert.Equal(0.5, LastingInflammation.ChanceAbove(number.Value, number), 1e-9);
    }
}
