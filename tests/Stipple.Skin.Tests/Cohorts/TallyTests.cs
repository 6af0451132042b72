using Stipple.Designs;
using Stipple.Skin.Cohorts;

namespace Stipple.Skin.Tests.Cohorts;

public sealed class TallyTests
{
    private static readonly CohortDesign Design = Trial.Plain with { DropOut = new DropOut(0.05) };

    [Fact]
    public void Tallies_of_parts_add_up_to_the_tally_of_the_whole_in_any_order()
    {
        var patients = Trial.Run(Design, 130);
        var tallier = new Tallier(Design);
        var whole = Trial.Text(Trial.Tally(Design, patients));
        var parts = new[] { patients[..7], patients[7..55], patients[55..], [] }.Select(part => Trial.Tally(Design, part)).ToArray();

        Assert.Equal(whole, Trial.Text(parts.Aggregate(tallier.Add)));
        Assert.Equal(whole, Trial.Text(parts.Reverse().Aggregate(tallier.Add)));
        Assert.Equal(whole, Trial.Text(Trial.Tally(Design, patients.Reverse())));
    }

    [Fact]
    public void Of_small_trials_each_is_counted_once_and_the_rest_stays_open()
    {
        var tally = Trial.Tally(Design, Trial.Run(Design, 130));

        Assert.Equal([6, 3, 1, 0], tally.Blocks.Take(4).Select(b => b.Trials));
        Assert.Equal([10, 10, 50, 130], tally.Blocks.Take(4).Select(b => b.Open.Single().Count));
        Assert.Equal(tally.Patients, tally.Arms.Sum(a => a.Randomised));
    }

    [Fact]
    public void Moments_are_those_of_the_values()
    {
        double[] values = [3.25, -1.5, 0, 12.125, 7];
        var moments = values.Aggregate(default(Moments), (m, v) => m.Add(v));
        var mean = values.Average();

        Assert.Equal(mean, moments.Mean, 1e-12);
        Assert.Equal(values.Sum(v => (v - mean) * (v - mean)) / 4, moments.Variance, 1e-9);
        Assert.Equal(moments, values.Reverse().Aggregate(default(Moments), (m, v) => m.Add(v)));
        Assert.True(double.IsNaN(default(Moments).Mean) && double.IsNaN(default(Moments).Add(1).Variance));
    }

    [Fact]
    public void Moments_of_many_large_values_do_not_overflow()
    {
        var many = Enumerable.Range(0, 40).Aggregate(default(Moments).Add(1e6).Add(-1e6), (m, _) => m.Count > 5_000_000 ? m : m.Add(m));

        Assert.InRange(many.Count, 5_000_000, Cohort.MostPatients);
        Assert.Equal(1e12, many.Variance, 1e6);
    }
}
