using System.Globalization;
using System.Runtime.Intrinsics;
using System.Text;
using Stipple.Skin.Solver;

namespace Stipple.Skin.Generator.Tests;

/// <summary>Random models, compiled and run, against a plain interpreter of the same expressions with dual numbers.</summary>
public sealed class AlgebraTests
{
    private const int States = 6;
    private const int Parameters = 4;
    private const int Lets = 8;

    private readonly record struct Dual(double Value, double Slope)
    {
        public static Dual operator +(Dual a, Dual b) => new(a.Value + b.Value, a.Slope + b.Slope);

        public static Dual operator -(Dual a, Dual b) => new(a.Value - b.Value, a.Slope - b.Slope);

        public static Dual operator *(Dual a, Dual b) => new(a.Value * b.Value, (a.Slope * b.Value) + (a.Value * b.Slope));

        public static Dual operator /(Dual a, Dual b) =>
            new(a.Value / b.Value, ((a.Slope * b.Value) - (a.Value * b.Slope)) / (b.Value * b.Value));
    }

    private delegate Dual Evaluate(Dual[] states, Dual[] parameters);

    private sealed record Term(string Text, Evaluate Value);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void Compiled_rates_and_Jacobian_equal_interpreted_ones(int seed)
    {
        var random = new Random(seed);
        var (text, rates) = RandomModel(random);
        var compiled = Compilation.Load(text, "N.Random");
        var check = GetType()
            .GetMethod(nameof(CheckModel), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!;
        check.MakeGenericMethod(compiled).Invoke(null, [rates, random]);
    }

    private static void CheckModel<TModel>(Term[] rates, Random random)
        where TModel : struct, IModel
    {
        double[] y = Draw(random, States),
            p = Draw(random, Parameters),
            f = new double[States],
            alone = new double[States];
        var jacobian = new double[TModel.JacobianCount];
        TModel.DerivativesAndJacobian(y, p, f, jacobian);
        TModel.Derivatives(y, p, alone);
        var dense = new double[States, States];
        for (var k = 0; k < jacobian.Length; k++)
            dense[TModel.JacobianRows[k], TModel.JacobianColumns[k]] = jacobian[k];
        for (var row = 0; row < States; row++)
        {
            for (var column = 0; column < States; column++)
            {
                var expected = rates[row]
                    .Value([.. y.Select((v, i) => new Dual(v, i == column ? 1 : 0))], [.. p.Select(v => new Dual(v, 0))]);
                AssertClose(expected.Value, f[row]);
                AssertClose(expected.Value, alone[row]);
                AssertClose(expected.Slope, dense[row, column]);
            }
        }
    }

    private static (string Text, Term[] Rates) RandomModel(Random random)
    {
        List<Term> known =
        [
            .. Enumerable.Range(0, States).Select(i => new Term($"x{i}", (s, _) => s[i])),
            .. Enumerable.Range(0, Parameters).Select(i => new Term($"k{i}", (_, p) => p[i])),
        ];
        var text = new StringBuilder("model Random\nnamespace N\n");
        known.ForEach(name => text.Append(name.Text[0] == 'x' ? "state " : "parameter ").Append(name.Text).Append('\n'));
        for (var i = 0; i < Lets; i++)
        {
            var value = Build(random, known, 3);
            text.Append($"let h{i} = {value.Text}\n");
            known.Add(new Term($"h{i}", value.Value));
        }

        // The sum makes sure that nothing is idle.
        var all = known.Aggregate((a, b) => new Term($"{a.Text} + {b.Text}", (s, p) => a.Value(s, p) + b.Value(s, p)));
        Term[] rates = [all, .. Enumerable.Range(1, States - 1).Select(_ => Build(random, known, 4))];
        for (var i = 0; i < States; i++)
            text.Append($"x{i}' = {rates[i].Text}\n");
        return (text.ToString(), rates);
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    [InlineData(14)]
    public void Every_width_computes_the_same_bits(int seed)
    {
        var compiled = Compilation.Load(RandomModel(new Random(seed)).Text, "N.Random");
        var check = GetType()
            .GetMethod(nameof(CheckWidths), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!;
        check.MakeGenericMethod(compiled).Invoke(null, [new Random(seed)]);
    }

    private static void CheckWidths<TModel>(Random random)
        where TModel : struct, IModel
    {
        var y = Enumerable.Range(0, 8).Select(_ => Draw(random, States)).ToArray();
        var p = Enumerable.Range(0, 8).Select(_ => Draw(random, Parameters)).ToArray();
        var expected = Solve<TModel, double>(y, p, 1);
        Assert.All(expected, lane => Assert.All(lane, value => Assert.True(double.IsFinite(value))));
        Assert.Equal(expected, Solve<TModel, Vector128<double>>(y, p, 2));
        Assert.Equal(expected, Solve<TModel, Vector256<double>>(y, p, 4));
        Assert.Equal(expected, Solve<TModel, Vector512<double>>(y, p, 8));
    }

    // Rates, factors and a solution of each of eight systems.
    private static unsafe double[][] Solve<TModel, TVector>(double[][] y, double[][] p, int lanes)
        where TModel : struct, IModel, IModelKernels<TVector>
        where TVector : unmanaged
    {
        int[] sizes = [States, TModel.ConstantCount, States, TModel.JacobianCount, States];
        var results = new double[y.Length][];
        for (var first = 0; first < y.Length; first += lanes)
        {
            var memory = new TVector[sizes.Sum()];
            var shift = new TVector[1];
            fixed (
                TVector* state = memory,
                    big = shift
            )
            {
                TVector* constants = state + States,
                    rates = constants + TModel.ConstantCount,
                    matrix = rates + States,
                    right = matrix + TModel.JacobianCount;
                for (var lane = 0; lane < lanes; lane++)
                {
                    var prepared = new double[TModel.ConstantCount];
                    TModel.Prepare(p[first + lane], prepared);
                    for (var i = 0; i < States; i++)
                        ((double*)(state + i))[lane] = ((double*)(right + i))[lane] = y[first + lane][i];
                    for (var i = 0; i < prepared.Length; i++)
                        ((double*)(constants + i))[lane] = prepared[i];
                    ((double*)big)[lane] = 1000;
                }

                TModel.DerivativesAndJacobian(state, constants, rates, matrix);
                TModel.Factor(matrix, *big);
                TModel.Solve(matrix, right, rates);
                TModel.Derivatives(right, constants, state);
                for (var lane = 0; lane < lanes; lane++)
                {
                    results[first + lane] = new double[memory.Length];
                    for (var i = 0; i < memory.Length; i++)
                        results[first + lane][i] = ((double*)(state + i))[lane];
                }
            }
        }

        return results;
    }

    private static void AssertClose(double expected, double found) =>
        Assert.Equal(expected, found, 1e-10 * Math.Max(1, Math.Abs(expected)));

    private static double[] Draw(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => 0.5 + random.NextDouble())];

    private static Term Build(Random random, List<Term> known, int depth)
    {
        if (depth == 0 || random.Next(6) == 0)
            return random.Next(4) == 0 ? Number(random) : known[random.Next(known.Count)];
        var a = Build(random, known, depth - 1);
        var b = Build(random, known, depth - 1);
        var n = random.Next(1, 5);
        switch (random.Next(8))
        {
            case 0:
            case 1:
                return new Term($"({a.Text} + {b.Text})", (s, p) => a.Value(s, p) + b.Value(s, p));
            case 2:
                return new Term($"({a.Text} - {b.Text})", (s, p) => a.Value(s, p) - b.Value(s, p));
            case 3:
            case 4:
                return new Term($"({a.Text} * {b.Text})", (s, p) => a.Value(s, p) * b.Value(s, p));
            case 5:
                // Kept away from zero.
                return new Term(
                    $"(({a.Text}) / (2 + ({b.Text})^2))",
                    (s, p) => a.Value(s, p) / (new Dual(2, 0) + (b.Value(s, p) * b.Value(s, p)))
                );
            case 6:
                return new Term($"hill({a.Text}, 1 + ({b.Text})^2, 2)", (s, p) => Hill(a.Value(s, p), b.Value(s, p)));
            default:
                // A hill of order 2 bounds the base, so that powers stay small.
                return new Term($"(-hill({a.Text}, 1, 2)^{n})", (s, p) => new Dual(0, 0) - Power(Hill(a.Value(s, p), new Dual(0, 0)), n));
        }
    }

    private static Dual Hill(Dual x, Dual b)
    {
        var k = new Dual(1, 0) + (b * b);
        return x * x / ((k * k) + (x * x));
    }

    private static Dual Power(Dual x, int n) => n == 1 ? x : x * Power(x, n - 1);

    private static Term Number(Random random)
    {
        var value = Math.Round(random.NextDouble() * 3, 2);
        return new Term(value.ToString(CultureInfo.InvariantCulture), (_, _) => new Dual(value, 0));
    }
}
