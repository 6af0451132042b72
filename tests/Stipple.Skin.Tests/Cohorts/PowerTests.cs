using Stipple.Designs;
using Stipple.Skin.Cohorts;

namespace Stipple.Skin.Tests.Cohorts;

public sealed class PowerTests
{
    [Theory]
    // Tables of Student's t.
    [InlineData(0.05, 1, 12.7062)]
    [InlineData(0.05, 2, 4.30265)]
    [InlineData(0.05, 3, 3.18245)]
    [InlineData(0.05, 5, 2.57058)]
    [InlineData(0.05, 10, 2.22814)]
    [InlineData(0.05, 30, 2.04227)]
    [InlineData(0.01, 10, 3.16927)]
    [InlineData(0.10, 20, 1.72472)]
    [InlineData(0.50, 4, 0.740697)]
    [InlineData(0.05, 1e6, 1.95996)]
    public void Quantiles_of_t_are_those_of_the_tables(double chance, double freedom, double expected) =>
        Assert.Equal(expected, StudentQuantile.Of(chance, freedom), 2e-4 * expected);

    [Fact]
    public void A_difference_of_means_has_the_interval_of_Welch()
    {
        var one = new[] { 27.5, 21.0, 19.0, 23.6, 17.0, 17.9 }.Aggregate(default(Moments), (m, v) => m.Add(v));
        var two = new[] { 27.1, 22.0, 20.8, 23.4, 23.4, 23.5, 25.8, 22.0 }.Aggregate(default(Moments), (m, v) => m.Add(v));

        var difference = Difference.Of(one, two, 0.05);

        Assert.Equal(-2.5, difference.Value, 1e-9);
        // Standard error sqrt(15.724/6 + 4.294/8) = 1.7769, 7.05 degrees of freedom, t = 2.361.
        Assert.Equal(-2.5 - 2.361 * 1.7769, difference.Low, 0.01);
        Assert.Equal(-2.5 + 2.361 * 1.7769, difference.High, 0.01);
    }

    [Theory]
    [InlineData(0.01)]
    [InlineData(0.05)]
    [InlineData(0.2)]
    public void Without_a_difference_power_is_the_level(double level)
    {
        foreach (var people in new[] { 20, 60, 400, 100_000 })
            Assert.Equal(level, new Power(0, 600, 0.45, 500, 0.45, level).Of(people), 0.08 * level);
    }

    [Fact]
    public void Power_grows_with_people_and_difference_and_shrinks_with_spread()
    {
        var power = new Power(10, 600, 0.45, 500, 0.45, 0.05);

        Assert.True(Enumerable.Range(1, 400).Select(n => power.Of(n)).Pairwise().All(p => p.Second > p.First || p.Second == 0));
        Assert.True((power with { Difference = 12 }).Of(100) > power.Of(100));
        Assert.True((power with { Variance = 700 }).Of(100) < power.Of(100));
        Assert.Equal(power.Of(100), (power with { Difference = -10 }).Of(100));
        Assert.InRange(power.Of(100_000), 0.9999, 1);
    }

    [Fact]
    public void A_textbook_trial_has_the_power_of_the_textbook()
    {
        // Half a standard deviation, two arms of 64: 80 % (Cohen 1988).
        Assert.Equal(0.80, new Power(0.5, 1, 0.5, 1, 0.5, 0.05).Of(128), 0.005);
        Assert.InRange(Power.Needed(new Power(0.5, 1, 0.5, 1, 0.5, 0.05).Of, 0.8)!.Value, 126, 130);
        Assert.Null(Power.Needed(new Power(0, 1, 0.5, 1, 0.5, 0.05).Of, 0.8));
    }

    [Fact]
    public void Between_arms_that_are_alike_small_trials_find_a_difference_as_often_as_the_level_allows()
    {
        var design = Trial.Plain with
        {
            Arms = [Trial.Waiting, Trial.Waiting with { Id = "waiting-too" }],
            Visits = [28],
            Endpoint = Trial.Plain.Endpoint with { Day = 28 },
            Level = 0.1,
        };
        var checks = Trial.Report(design, 8000).Comparisons[0].Checks;

        Assert.Equal([20, 40, 80, 160, 320], checks.Select(c => c.People));
        Assert.All(checks, c => Assert.Equal(0.1, c.Significant.Value, 4 * Math.Sqrt(0.1 * 0.9 / c.Trials)));
    }

    [Fact]
    public void Small_trials_find_a_difference_as_often_as_the_approximation_says()
    {
        var design = Trial.Plain with { Arms = [Trial.Needled("short", 0.5), Trial.Needling] };
        var comparison = Trial.Report(design, 4000).Comparisons[0];

        Assert.True(comparison.Checks.Length >= 3);
        foreach (var check in comparison.Checks.Where(c => c.People >= 40))
        {
            var told = comparison.Curve.First(p => p.People == check.People).Here;
            Assert.Equal(told, check.Significant.Value, 0.02 + 4 * Math.Sqrt(0.25 / check.Trials));
        }
    }

    [Fact]
    public void More_patients_narrow_the_interval_by_the_square_root()
    {
        var few = Trial.Report(Trial.Plain, 200).Comparisons[0].Difference;
        var many = Trial.Report(Trial.Plain, 1800).Comparisons[0].Difference;

        Assert.Equal(3, (few.High - few.Low) / (many.High - many.Low), 0.5);
        Assert.True(many.Low < few.High && few.Low < many.High);
    }

    [Fact]
    public void Power_averaged_over_worlds_lies_between_the_worst_and_the_best()
    {
        var design = Trial.Plain with { Arms = [Trial.Needled("short", 0.5), Trial.Needling] };
        var curve = Trial.Report(design, 1500).Comparisons[0].Curve;

        Assert.NotEmpty(curve);
        Assert.All(curve, p => Assert.True(p.Least <= p.Average && p.Average <= p.Most));
        Assert.Contains(curve, p => p.Most - p.Least > 0.1);
    }

    [Fact]
    public void A_cohort_too_small_to_tell_says_so()
    {
        var report = Trial.Report(Trial.Plain, 1);

        Assert.True(double.IsNaN(report.Comparisons[0].Difference.Low));
        Assert.Empty(report.Comparisons[0].Curve);
        Assert.Null(report.Comparisons[0].Needed);
    }
}

file static class Pairs
{
    public static IEnumerable<(double First, double Second)> Pairwise(this IEnumerable<double> values) => values.Zip(values.Skip(1));
}
