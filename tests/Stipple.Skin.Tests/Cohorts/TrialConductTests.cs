using Stipple.Designs;
using Stipple.Evidence;
using Stipple.Skin.Cohorts;

namespace Stipple.Skin.Tests.Cohorts;

/// <summary>Scoring and losing people.</summary>
public sealed class TrialConductTests
{
    private const double Month = 365.25 / 12;

    private static readonly CohortDesign OneArm = Trial.Plain with { Arms = [Trial.Waiting with { Share = 1 }] };

    [Fact]
    public void A_rater_errs_by_as_much_as_the_scale_says()
    {
        var design = OneArm with { Raters = new RatingPlan(1, Setting.Photo, Masked: true) };
        var errors = Trial.Run(design, 3000).Select(p => p.Screening - p.Baseline).ToArray();

        // Rounding to steps of 5 adds 25 / 12.
        Assert.Equal(
            Math.Sqrt(Math.Pow(Catalogue.Scales["ecca"].RaterErrorPhoto!.Value, 2) + 25.0 / 12),
            Math.Sqrt(errors.Average(e => e * e)),
            1.5
        );
        Assert.Equal(0, errors.Average(), 2.0);
    }

    [Fact]
    public void Raters_who_know_the_arm_see_more_by_the_calibrated_factor_and_only_where_needles_were()
    {
        var factor = Catalogue.Calibration.Quantities.Single(q => q.Kind == "optimism").Median;
        var masked = new Panel(OneArm with { Raters = new RatingPlan(1, Setting.Live, Masked: true) });
        var knowing = new Panel(OneArm with { Raters = new RatingPlan(1, Setting.Live, Masked: false) });

        Assert.InRange(factor, 1, 2);
        Assert.Equal(masked.Seen(50, needled: true) * Math.Pow(0.5, factor - 1), knowing.Seen(50, needled: true), 1e-9);
        Assert.Equal(masked.Seen(50, needled: false), knowing.Seen(50, needled: false), 1e-9);
    }

    [Fact]
    public void More_raters_err_less()
    {
        double Deviation(int raters) =>
            Math.Sqrt(
                Trial
                    .Run(OneArm with { Raters = new RatingPlan(raters, Setting.Live, Masked: true) }, 1500)
                    .Average(p => Math.Pow(p.Screening - p.Baseline, 2))
            );

        Assert.Equal(Deviation(1) / 2, Deviation(4), 1.0);
    }

    [Fact]
    public void Errors_of_visits_and_people_are_their_own()
    {
        var patients = Trial.Run(OneArm, 2000);
        var first = patients.Select(p => p.Scores[0] - p.Baseline).ToArray();
        var second = patients.Select(p => p.Scores[1] - p.Baseline).ToArray();
        var screening = patients.Select(p => p.Screening - p.Baseline).ToArray();

        Assert.InRange(Correlation(first, second), -0.1, 0.2); // what is seen without needling is in proportion to the baseline
        Assert.InRange(Correlation(screening, second), -0.1, 0.1);
        Assert.InRange(Correlation(second[1..], second[..^1]), -0.1, 0.1);
    }

    [Fact]
    public void Raters_who_know_the_arm_see_more_of_needling_and_the_same_of_waiting()
    {
        var masked = new Panel(Trial.Plain);
        var unmasked = new Panel(Trial.Plain with { Raters = Trial.Plain.Raters with { Masked = false } });

        Assert.True(unmasked.Seen(60, needled: true) < masked.Seen(60, needled: true) - 3);
        Assert.Equal(masked.Seen(60, needled: false), unmasked.Seen(60, needled: false));
        Assert.Equal(masked.Seen(104, needled: true), unmasked.Seen(104, needled: true));
        Assert.InRange(masked.Seen(100, needled: false), 90, 99.9);
    }

    [Fact]
    public void Regression_to_the_mean_follows_from_a_score_at_screening()
    {
        var open = Trial.Report(OneArm, 1500).Arms[0].Visits[0].Improvement;
        var chosen = Trial
            .Report(OneArm with { Inclusion = new Inclusion(Baseline: new Limits(140, null)) }, 1500)
            .Arms[0]
            .Visits[0]
            .Improvement;

        Assert.True(chosen.Low > open.High);
    }

    [Fact]
    public void A_constant_hazard_loses_an_exponential_share()
    {
        var patients = Trial.Run(OneArm with { DropOut = new DropOut(0.15), Visits = [28, 112, 365] }, 3000);
        foreach (var (day, visit) in new[] { (28.0, 0), (112.0, 1), (365.0, 2) })
        {
            var expected = Math.Exp(-0.15 * day / Month);
            var stayed = patients.Average(p => double.IsNaN(p.Scores[visit]) ? 0.0 : 1);
            Assert.Equal(expected, stayed, 4 * Math.Sqrt(expected * (1 - expected) / 3000));
        }

        Assert.All(patients, p => Assert.Equal(p.DroppedOut is null, !double.IsNaN(p.Scores[2])));
        Assert.All(patients, p => Assert.True(p.DroppedOut is null or (> 0 and <= 365)));
    }

    [Fact]
    public void Nobody_is_lost_without_a_hazard()
    {
        Assert.All(Trial.Run(OneArm, 100), p => Assert.Null(p.DroppedOut));
        Assert.All(Trial.Run(OneArm with { DropOut = new DropOut(0, new HazardRule(0, 100)) }, 100), p => Assert.Null(p.DroppedOut));
    }

    [Fact]
    public void A_long_downtime_and_no_improvement_lose_more_and_nobody_less()
    {
        var needled = Trial.Plain with { Arms = [Trial.Needling with { Share = 1 }] };
        var plain = Lost(needled with { DropOut = new DropOut(0.1) });
        var downtime = Lost(needled with { DropOut = new DropOut(0.1, LongDowntime: new HazardRule(2, 5)) });
        var improvement = Lost(needled with { DropOut = new DropOut(0.1, NoImprovement: new HazardRule(20, 5)) });

        Assert.True(downtime.Count(x => x < 112) > plain.Count(x => x < 112) + 10);
        Assert.True(improvement.Count(x => x < 112) > plain.Count(x => x < 112) + 10);
        Assert.All(downtime.Zip(plain), pair => Assert.True(pair.First <= pair.Second));
        Assert.All(improvement.Zip(plain), pair => Assert.True(pair.First <= pair.Second));

        static double[] Lost(CohortDesign design) => [.. Trial.Run(design, 400).Select(p => p.DroppedOut ?? double.PositiveInfinity)];
    }

    [Fact]
    public void The_hazard_rises_from_the_end_of_the_downtime_on_and_with_each_visit()
    {
        var retention = new Retention(
            Trial.Plain with
            {
                DropOut = new DropOut(1, new HazardRule(3, 3), new HazardRule(10, 2)),
                Visits = [Month, 2 * Month],
                Endpoint = Trial.Plain.Endpoint with { Day = 2 * Month },
            }
        );
        var draws = new Draws(1, 0);
        // Over the first month 0.5 at 1 and 0.5 at 3, over the second 1 at 6: of what is drawn, e^-2 and e^-8 stay.
        var days = Enumerable.Range(0, 20_000).Select(i => retention.DayOf(new Draws(1, i), [0], [Month / 2], _ => 0)).ToArray();

        Assert.Equal(Math.Exp(-0.5), days.Average(d => d > Month / 2 ? 1.0 : 0), 0.015);
        Assert.Equal(Math.Exp(-2), days.Average(d => d > Month ? 1.0 : 0), 0.01);
        Assert.Equal(Math.Exp(-5), days.Average(d => d > 1.5 * Month ? 1.0 : 0), 0.003);
        Assert.Equal(double.PositiveInfinity, new Retention(Trial.Plain).DayOf(draws, [], [], _ => 0));
    }

    private static double Correlation(double[] a, double[] b)
    {
        var (meanA, meanB) = (a.Average(), b.Average());
        var product = a.Zip(b, (x, y) => (x - meanA) * (y - meanB)).Sum();
        return product / Math.Sqrt(a.Sum(x => (x - meanA) * (x - meanA)) * b.Sum(y => (y - meanB) * (y - meanB)));
    }
}
