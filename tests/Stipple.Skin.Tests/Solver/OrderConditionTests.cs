using Stipple.Skin.Solver;

namespace Stipple.Skin.Tests.Solver;

/// <summary>
/// The coefficients against the order conditions of Rosenbrock methods, one for each rooted tree: Hairer and Wanner, Solving
/// Ordinary Differential Equations II, 2nd ed. (1996), section IV.7. A vertex with one branch takes beta = alpha + gamma,
/// one with several takes alpha.
/// </summary>
public sealed class OrderConditionTests
{
    private const int Stages = 8;

    private static readonly double[,] Gamma = InvertLower((i, j) => (i == j ? Rodas5PCoefficients.InverseGamma : 0) - Read("C", i, j));
    private static readonly double[,] Alpha = TimesGamma(A);

    private sealed record Tree(params Tree[] Branches)
    {
        public int Order => 1 + Branches.Sum(branch => branch.Order);

        public double Density => Order * Branches.Aggregate(1.0, (product, branch) => product * branch.Density);
    }

    [Fact]
    public void Steps_satisfy_all_seventeen_conditions_of_order_five()
    {
        var trees = Trees(5);
        Assert.Equal(17, trees.Count);
        Assert.All(trees, tree => Assert.Equal(1 / tree.Density, Weigh(tree, j => j < 5 ? Read("A", 5, j) : 1), 1e-12));
    }

    [Fact]
    public void The_embedded_method_satisfies_all_eight_conditions_of_order_four()
    {
        var trees = Trees(4);
        Assert.Equal(8, trees.Count);
        Assert.All(trees, tree => Assert.Equal(1 / tree.Density, Weigh(tree, j => A(7, j)), 1e-12));
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.5)]
    [InlineData(0.77)]
    [InlineData(1)]
    public void Dense_output_satisfies_all_conditions_of_order_four(double fraction)
    {
        double Weight(int j)
        {
            var end = j < 5 ? Read("A", 5, j) : 1;
            var bend = Read("D", 1, j) + (fraction * (Read("D", 2, j) + (fraction * Read("D", 3, j))));
            return fraction * (end + ((1 - fraction) * bend));
        }

        Assert.All(Trees(4), tree => Assert.Equal(Math.Pow(fraction, tree.Order) / tree.Density, Weigh(tree, Weight), 1e-12));
    }

    // In the transformed variables, the weights are those of the method times the inverse of gamma.
    private static double Weigh(Tree tree, Func<int, double> weight)
    {
        var stages = Stage(tree);
        return Enumerable.Range(0, Stages).Sum(i => Enumerable.Range(0, Stages).Sum(j => weight(j) * Gamma[j, i]) * stages[i]);
    }

    private static double[] Stage(Tree tree)
    {
        var branches = tree.Branches.Select(Stage).ToArray();
        var isSingle = branches.Length == 1;
        return
        [
            .. Enumerable
                .Range(0, Stages)
                .Select(i =>
                    branches.Aggregate(
                        1.0,
                        (product, branch) =>
                            product * Enumerable.Range(0, Stages).Sum(j => (Alpha[i, j] + (isSingle ? Gamma[i, j] : 0)) * branch[j])
                    )
                ),
        ];
    }

    private static List<Tree> Trees(int order)
    {
        var trees = new List<Tree> { new() };
        for (var n = 2; n <= order; n++)
            trees.AddRange(Forests(trees, n - 1, trees.Count - 1).Select(forest => new Tree([.. forest])).ToList());
        return trees;
    }

    // All multisets of the first trees that have the given number of vertices together.
    private static IEnumerable<List<Tree>> Forests(List<Tree> trees, int vertices, int last)
    {
        if (vertices == 0)
            yield return [];
        for (var i = last; i >= 0; i--)
        {
            if (trees[i].Order > vertices)
                continue;
            foreach (var rest in Forests(trees, vertices - trees[i].Order, i))
                yield return [trees[i], .. rest];
        }
    }

    // The seventh and eighth stage take the sixth's weights, and the increments since then with weight one.
    private static double A(int i, int j) =>
        i <= 5 ? Read("A", i, j)
        : j < 5 ? Read("A", 5, j)
        : j < i ? 1
        : 0;

    // Stages are numbered from one in the names, and a diagonal or an absent coefficient is zero.
    private static double Read(string matrix, int i, int j) =>
        (double?)typeof(Rodas5PCoefficients).GetField($"{matrix}{i + 1}{j + 1}")?.GetRawConstantValue() ?? 0;

    private static double[,] TimesGamma(Func<int, int, double> matrix)
    {
        var product = new double[Stages, Stages];
        for (var i = 0; i < Stages; i++)
        {
            for (var j = 0; j < Stages; j++)
                product[i, j] = Enumerable.Range(0, Stages).Sum(k => matrix(i, k) * Gamma[k, j]);
        }

        return product;
    }

    private static double[,] InvertLower(Func<int, int, double> matrix)
    {
        var inverse = new double[Stages, Stages];
        for (var j = 0; j < Stages; j++)
        {
            for (var i = j; i < Stages; i++)
                inverse[i, j] = ((i == j ? 1 : 0) - Enumerable.Range(j, i - j).Sum(k => matrix(i, k) * inverse[k, j])) / matrix(i, i);
        }

        return inverse;
    }
}
