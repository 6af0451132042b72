using System.Runtime.Intrinsics;
using Stipple.Skin.Solver;

namespace Stipple.Skin.Tests.Solver;

public sealed class StepControlTests
{
    private static readonly double[] Values =
    [
        .. Enumerable.Range(-600, 1200).Select(i => (1 + (0.37 * Math.Abs(i % 3))) * Math.Pow(2, i)),
        .. Enumerable.Range(0, 2000).Select(i => 0.5 + (0.001 * i)),
    ];

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public void Roots_are_right_to_eight_digits(int n) =>
        Assert.All(Values, x => Assert.Equal(1, StepControl<double, Lanes1>.InverseRoot(x, n) / Math.Pow(x, -1.0 / n), 1e-8));

    [Theory]
    [InlineData(0, 6)]
    [InlineData(1e-300, 6)]
    [InlineData(1e-5, 6)]
    [InlineData(1, 0.9)]
    [InlineData(0.5, 1.0338)]
    [InlineData(1e9, 0.2)]
    [InlineData(1e300, 0.2)]
    [InlineData(double.PositiveInfinity, 0.2)]
    [InlineData(double.NaN, 0.2)]
    public void The_step_grows_by_six_at_most_and_shrinks_to_a_fifth_at_most(double error, double factor) =>
        Assert.Equal(factor, StepControl<double, Lanes1>.Factor(error), 1e-4);

    [Fact]
    public void Every_width_chooses_the_same_bits()
    {
        for (var i = 0; i + 8 <= Values.Length; i += 8)
        {
            var x = Values.AsSpan(i, 8);
            var expected = x.ToArray().Select(StepControl<double, Lanes1>.Factor).ToArray();
            var by8 = StepControl<Vector512<double>, Lanes512>.Factor(Vector512.Create<double>(x));
            for (var lane = 0; lane < 8; lane++)
            {
                var by4 = StepControl<Vector256<double>, Lanes256>.Factor(Vector256.Create<double>(x.Slice(lane / 4 * 4, 4)));
                var by2 = StepControl<Vector128<double>, Lanes128>.Factor(Vector128.Create<double>(x.Slice(lane / 2 * 2, 2)));
                Assert.Equal(expected[lane], by8[lane]);
                Assert.Equal(expected[lane], by4[lane % 4]);
                Assert.Equal(expected[lane], by2[lane % 2]);
            }
        }
    }

    [Theory]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NaN)]
    public unsafe void A_state_that_is_not_finite_is_never_within_tolerance(double value)
    {
        double* state = stackalloc double[3];
        double* next = stackalloc double[3];
        double* error = stackalloc double[3];
        foreach (var count in (int[])[1, 2, 3])
        {
            for (var place = 0; place < count; place++)
            {
                for (var i = 0; i < 3; i++)
                    (state[i], next[i], error[i]) = (1, 1, 0);
                Assert.Equal(0, StepControl<double, Lanes1>.Error(state, next, error, count, Tolerance.Standard));
                next[place] = value;
                Assert.False(StepControl<double, Lanes1>.Error(state, next, error, count, Tolerance.Standard) <= 1);
            }
        }
    }
}
