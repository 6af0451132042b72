using Stipple.Skin.Solver;
using Stipple.Skin.Tests.Solver.Models;

namespace Stipple.Skin.Tests.Solver;

public sealed class ConvergenceTests
{
    // Nothing is ever rejected at this tolerance, so that every step has the prescribed size.
    private static readonly Tolerance Anything = new(1e6, 1e6);

    [Fact]
    public void Halving_the_step_divides_the_error_by_thirty_two()
    {
        var exact = Day(1.0 / 2048, []).State;
        var coarse = Distance(exact, Day(1.0 / 64, []).State);
        var fine = Distance(exact, Day(1.0 / 128, []).State);
        Assert.InRange(Math.Log2(coarse / fine), 4.7, 5.3);
    }

    [Fact]
    public void Halving_the_step_divides_the_error_between_steps_by_thirty_two_too()
    {
        // The largest error anywhere: four times within every step.
        static double Largest(double step)
        {
            double[] times =
            [
                .. Enumerable.Range(0, (int)(1 / step)).SelectMany(k => new[] { 0.2, 0.4, 0.6, 0.8 }.Select(part => (k + part) * step)),
            ];
            return Distance(Day(1.0 / 2048, times).Outputs, Day(step, times).Outputs);
        }

        var (coarse, fine) = (Largest(1.0 / 64), Largest(1.0 / 128));
        Assert.InRange(Math.Log2(coarse / fine), 4.7, 5.3);
    }

    [Theory]
    [InlineData(1e-3)]
    [InlineData(1e-4)]
    [InlineData(1e-5)]
    [InlineData(1e-6)]
    [InlineData(1e-7)]
    public void Halving_the_tolerance_changes_a_course_by_less_than_the_tolerance(double relative)
    {
        var loose = Wounded.Treat(new Rodas5P<Wound>(), Wounded.TypicalParameters, new Tolerance(relative, relative));
        var tight = Wounded.Treat(new Rodas5P<Wound>(), Wounded.TypicalParameters, new Tolerance(relative / 2, relative / 2));
        for (var i = 0; i < loose.Length; i++)
            Assert.Equal(tight[i], loose[i], relative * (1 + Math.Abs(tight[i])));
    }

    [Fact]
    public void A_tenfold_tolerance_takes_fewer_steps()
    {
        static int Steps(double relative)
        {
            var state = Wounded.Rested;
            state[Wound.State.Inflammation] = 1;
            return new Rodas5P<Wound>()
                .Integrate(state, Wounded.TypicalParameters, 0, 28, [], [], new Tolerance(relative, 1e-3 * relative))
                .Steps;
        }

        Assert.True(Steps(1e-5) < Steps(1e-6));
        Assert.True(Steps(1e-6) < Steps(1e-7));
    }

    private static (double[] State, double[] Outputs) Day(double step, double[] times)
    {
        var state = Wounded.Rested;
        state[Wound.State.Inflammation] = 1;
        var outputs = new double[times.Length * state.Length];
        var steps = new Rodas5P<Wound>(step, step).Integrate(state, Wounded.TypicalParameters, 0, 1, times, outputs, Anything).Steps;
        Assert.Equal(1 / step, steps);
        return (state, outputs);
    }

    private static double Distance(double[] a, double[] b) => a.Zip(b, (x, y) => Math.Abs(x - y)).Max();
}
