using Stipple.Skin.Solver;
using Stipple.Skin.Tests.Solver.Models;

namespace Stipple.Skin.Tests.Solver;

public sealed class Rodas5PTests
{
    [Fact]
    public void Integration_allocates_nothing()
    {
        ISolver solver = new Rodas5P<Wound>();
        double[] parameters = Wounded.TypicalParameters,
            state = Wounded.Rested;
        var outputs = new double[state.Length * Wounded.WeeklyTo84.Length];
        Assert.Equal(0, Allocation.Of(() => Wounded.Treat(solver, state, parameters, outputs, Tolerance.Standard)));
    }

    [Fact]
    public void One_solver_serves_many_threads()
    {
        var solver = new Rodas5P<Wound>();
        var alone = Wounded.Treat(solver, Wounded.TypicalParameters, Tolerance.Standard);
        var together = new double[16][];
        Parallel.For(0, together.Length, i => together[i] = Wounded.Treat(solver, Wounded.TypicalParameters, Tolerance.Standard));
        Assert.All(together, outputs => Assert.Equal(alone, outputs));
    }

    [Fact]
    public void Outputs_change_neither_the_steps_nor_the_end()
    {
        double[] silent = Wounded.Rested,
            reported = Wounded.Rested;
        var times = Enumerable.Range(1, 100).Select(i => 0.28 * i).ToArray();
        times[^1] = 28;
        var solver = new Rodas5P<Wound>();
        var without = solver.Integrate(silent, Wounded.TypicalParameters, 0, 28, [], [], Tolerance.Standard);
        var with = solver.Integrate(reported, Wounded.TypicalParameters, 0, 28, times, new double[1200], Tolerance.Standard);
        Assert.Equal(silent, reported);
        Assert.Equal(without, with);
    }

    [Fact]
    public void An_empty_span_of_time_changes_nothing()
    {
        double[] state = [3];
        var work = new Rodas5P<Logistic>().Integrate(state, [1, 4], 5, 5, [], [], Tolerance.Standard);
        Assert.Equal(3, state[0]);
        Assert.Equal(default, work);
    }

    [Fact]
    public void A_stiff_system_at_rest_is_crossed_in_few_steps()
    {
        var work = new Rodas5P<Decay>().Integrate([1, 0, 0], [1e6, 1e6], 0, 1000, [], [], Tolerance.Standard);
        Assert.InRange(work.Steps, 1, 200);
    }

    [Fact]
    public void The_largest_step_is_kept()
    {
        var work = new Rodas5P<Logistic>(maximumStep: 0.5).Integrate([4], [1, 4], 0, 100, [], [], Tolerance.Standard);
        Assert.InRange(work.Steps, 200, 220);
    }

    [Fact]
    public void Too_many_steps_name_time_state_and_value()
    {
        double[] state = [1, 0, 0];
        var solver = new Rodas5P<Robertson>(maximumSteps: 5);
        var error = Assert.Throws<SolverException>(() =>
        {
            solver.Integrate(state, [0.04, 3e7, 1e4], 0, 1e5, [], [], Tolerance.Standard);
        });
        Assert.Equal(SolverException.TooManySteps, error.Code);
        Assert.StartsWith("STP-SKIN-001: at time ", error.Message, StringComparison.Ordinal);
        Assert.InRange(error.Time, 0, 1e4);
        Assert.Equal(state[Array.IndexOf([.. Robertson.States.Select(s => s.Name)], error.Name)], error.Value);
    }

    [Fact]
    public void A_solution_that_becomes_infinite_is_reported_at_its_time()
    {
        var error = Assert.Throws<SolverException>(() =>
        {
            new Rodas5P<BlowUp>().Integrate([1, 2], [0.25], 0, 10, [], [], Tolerance.Standard);
        });
        Assert.Equal(SolverException.StepTooSmall, error.Code);
        Assert.Equal("X", error.Name);
        Assert.Equal(2, error.Time, 1e-3);
        Assert.True(error.Value > 1e6);
    }

    [Theory]
    [InlineData(double.NaN, 1, "X")]
    [InlineData(1, double.PositiveInfinity, "rate")]
    public void Values_that_are_not_finite_are_refused_by_name(double start, double rate, string name)
    {
        var error = Assert.Throws<SolverException>(() =>
        {
            new Rodas5P<Logistic>().Integrate([start], [rate, 1], 0, 1, [], [], Tolerance.Standard);
        });
        Assert.Equal((SolverException.NotFinite, name), (error.Code, error.Name));
    }

    [Fact]
    public void Times_tolerances_and_lengths_out_of_range_are_refused()
    {
        static void Refuse(double from, double to, double[] times, int outputs, double relative, double absolute) =>
            Assert.Throws<ArgumentException>(() =>
            {
                new Rodas5P<Logistic>().Integrate([1], [1, 4], from, to, times, new double[outputs], new Tolerance(relative, absolute));
            });

        Refuse(1, 0, [], 0, 1e-6, 1e-9);
        Refuse(0, double.PositiveInfinity, [], 0, 1e-6, 1e-9);
        Refuse(0, 1, [0], 1, 1e-6, 1e-9);
        Refuse(0, 1, [0.5, 0.5], 2, 1e-6, 1e-9);
        Refuse(0, 1, [1.5], 1, 1e-6, 1e-9);
        Refuse(0, 1, [double.NaN], 1, 1e-6, 1e-9);
        Refuse(0, 1, [0.5], 2, 1e-6, 1e-9);
        Refuse(0, 1, [], 0, 0, 1e-9);
        Refuse(0, 1, [], 0, 1e-6, 0);
        Assert.Throws<ArgumentOutOfRangeException>(() => new Rodas5P<Logistic>(initialStep: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Rodas5P<Logistic>(maximumStep: double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Rodas5P<Logistic>(maximumSteps: 0));
    }
}
