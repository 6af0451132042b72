using FsCheck;
using FsCheck.Fluent;
using Stipple.Skin.Solver;
using Stipple.Skin.Tests.Solver.Models;

namespace Stipple.Skin.Tests.Solver;

public sealed class CompiledModelTests
{
    private static readonly Arbitrary<double[]> AnyState = Gen.Choose(1, 2000)
        .ArrayOf(Wound.StateCount)
        .Select(draws => draws.Select(d => 0.001 * d).ToArray())
        .ToArbitrary();

    [Fact]
    public void The_Jacobian_is_the_derivative_of_the_rates() =>
        Prop.ForAll(
                AnyState,
                Wounded.AnyParameters,
                (state, parameters) =>
                {
                    var found = Dense(state, parameters);
                    for (var column = 0; column < Wound.StateCount; column++)
                    {
                        var step = 1e-5 * Math.Max(1e-3, state[column]);
                        double[] above = [.. state],
                            below = [.. state];
                        above[column] += step;
                        below[column] -= step;
                        var (high, low) = (Rates(above, parameters), Rates(below, parameters));
                        for (var row = 0; row < Wound.StateCount; row++)
                        {
                            var expected = (high[row] - low[row]) / (above[column] - below[column]);
                            Assert.Equal(expected, found[row, column], 1e-6 * Math.Max(1, Math.Abs(expected)));
                        }
                    }
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Both_entry_points_give_the_same_rates() =>
        Prop.ForAll(
                AnyState,
                Wounded.AnyParameters,
                (state, parameters) =>
                {
                    var rates = new double[Wound.StateCount];
                    Wound.DerivativesAndJacobian(state, parameters, rates, new double[Wound.JacobianCount]);
                    var alone = Rates(state, parameters);
                    for (var i = 0; i < rates.Length; i++)
                        Assert.Equal(alone[i], rates[i], 1e-13 * Math.Max(1, Math.Abs(alone[i])));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_sparse_factors_solve_what_dense_elimination_solves() =>
        Prop.ForAll(
                AnyState,
                Wounded.AnyParameters,
                Gen.Choose(-2, 4).ToArbitrary(),
                (state, parameters, magnitude) =>
                {
                    // Above the growth rates of the system, as the step control sees to.
                    var shift = 50 * Math.Pow(10, magnitude);
                    var jacobian = new double[Wound.JacobianCount];
                    Wound.DerivativesAndJacobian(state, parameters, new double[Wound.StateCount], jacobian);
                    Wound.Factor(jacobian, shift);
                    double[] found = [.. state];
                    Wound.Solve(jacobian, found);
                    var expected = Gauss(Dense(state, parameters), shift, state);
                    for (var i = 0; i < found.Length; i++)
                        Assert.Equal(expected[i], found[i], 1e-10 * expected.Max(Math.Abs));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_model_tells_its_names_descriptions_units_and_equations()
    {
        var growth = Wound.States[Wound.State.Growth];
        Assert.Equal("Growth", growth.Name);
        Assert.Equal("growth factor", growth.Description);
        Assert.Equal(
            "kTF * Fibroblasts + kTM * Late + kTY * Myofibroblasts * stimulation + kTN * Inflammation - dT * Growth",
            growth.Equation
        );
        Assert.Equal(new ModelQuantity("dN", "loss of inflammation", "1/d", ""), Wound.Parameters[Wound.Parameter.dN]);
        Assert.Contains(new ModelQuantity("stimulation", "", "", "hill(Growth, KT, 2)"), Wound.Lets);
        Assert.Equal(Wound.StateCount, Wound.States.Length);
        Assert.Equal(Wound.ParameterCount, Wound.Parameters.Length);
    }

    [Fact]
    public void Arguments_of_the_wrong_length_are_refused()
    {
        double[] state = new double[Wound.StateCount],
            parameters = new double[Wound.ParameterCount];
        Assert.Throws<ArgumentException>(() => Wound.Derivatives(state, parameters, new double[3]));
        Assert.Throws<ArgumentException>(() => Wound.Derivatives(state, new double[1], state));
        Assert.Throws<ArgumentException>(() => Wound.DerivativesAndJacobian(state, parameters, state, new double[1]));
        Assert.Throws<ArgumentException>(() => Wound.Factor(new double[1], 1));
        Assert.Throws<ArgumentException>(() => Wound.Solve(new double[1], state));
    }

    private static double[] Rates(double[] state, double[] parameters)
    {
        var rates = new double[Wound.StateCount];
        Wound.Derivatives(state, parameters, rates);
        return rates;
    }

    private static double[,] Dense(double[] state, double[] parameters)
    {
        var entries = new double[Wound.JacobianCount];
        Wound.DerivativesAndJacobian(state, parameters, new double[Wound.StateCount], entries);
        var dense = new double[Wound.StateCount, Wound.StateCount];
        for (var k = 0; k < entries.Length; k++)
            dense[Wound.JacobianRows[k], Wound.JacobianColumns[k]] = entries[k];
        return dense;
    }

    // Elimination with partial pivoting of (shift*I - J) x = b.
    private static double[] Gauss(double[,] jacobian, double shift, double[] right)
    {
        var n = right.Length;
        var rows = Enumerable
            .Range(0, n)
            .Select(i => Enumerable.Range(0, n).Select(j => (i == j ? shift : 0) - jacobian[i, j]).Append(right[i]).ToArray())
            .ToArray();
        for (var k = 0; k < n; k++)
        {
            var pivot = Enumerable.Range(k, n - k).MaxBy(i => Math.Abs(rows[i][k]));
            (rows[k], rows[pivot]) = (rows[pivot], rows[k]);
            for (var i = k + 1; i < n; i++)
            {
                var factor = rows[i][k] / rows[k][k];
                for (var j = k; j <= n; j++)
                    rows[i][j] -= factor * rows[k][j];
            }
        }

        var x = new double[n];
        for (var i = n - 1; i >= 0; i--)
            x[i] = (rows[i][n] - Enumerable.Range(i + 1, n - i - 1).Sum(j => rows[i][j] * x[j])) / rows[i][i];
        return x;
    }
}
