using System.Collections.Immutable;

namespace Stipple.Skin.Practices;

/// <summary>What outcomes leave to believe of a practice: its factor on each published gain and the spread between its people.</summary>
/// <remarks>
/// Equation P5 of docs/science/practice.md. Given what all kinds share, the raters' optimism and the spread between people, the
/// kinds are independent: their factors are summed over a grid each, the three over a grid together. No draw, no seed.
/// </remarks>
internal sealed class PracticePosterior
{
    private const int CommonHalf = 14;
    private const double CommonReach = 3.5;
    private const int OptimismStride = 2;
    private const double OptimismReach = 4;

    private readonly PracticePrior prior;
    private readonly KindLikelihood?[] likelihoods;
    private readonly int[] optimisms;

    private PracticePosterior(PracticePrior prior, KindLikelihood?[] likelihoods)
    {
        this.prior = prior;
        this.likelihoods = likelihoods;
        Spreads = new SpreadGrid(prior);
        SpreadWeights = new double[SpreadGrid.Count];
        Factors = [.. prior.Gains.Select(_ => new double[LogGrid.Practice.Count])];
        var middle = (int)Math.Round(prior.Optimism / LogGrid.Step);
        var reach = (int)Math.Ceiling(OptimismReach * prior.OptimismSpread / LogGrid.Step / OptimismStride);
        optimisms = [.. Enumerable.Range(-reach, 2 * reach + 1).Select(i => middle + OptimismStride * i)];
        Sum();
    }

    /// <summary>The spreads between people that were weighed.</summary>
    public SpreadGrid Spreads { get; }

    /// <summary>Weight of each of them.</summary>
    public double[] SpreadWeights { get; }

    /// <summary>Weights of the log factors of each gain, over <see cref="LogGrid.Practice"/>.</summary>
    public ImmutableArray<double[]> Factors { get; }

    /// <summary>Weighs outcomes.</summary>
    /// <param name="outcomes">In a fixed order: sums round by it.</param>
    /// <param name="prior">What is believed before.</param>
    /// <param name="progress">Told the share done.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static PracticePosterior Of(
        IReadOnlyList<Outcome> outcomes,
        PracticePrior prior,
        IProgress<double>? progress = null,
        CancellationToken cancellation = default
    )
    {
        var spreads = new SpreadGrid(prior);
        var kinds = new KindLikelihood?[prior.Gains.Length];
        for (var i = 0; i < outcomes.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var kind = prior.Gains.Select(g => g.Kind).ToList().IndexOf(outcomes[i].Kind);
            (kinds[kind] ??= new KindLikelihood()).Add(outcomes[i], spreads, prior.Placebo);
            progress?.Report((i + 1.0) / outcomes.Count);
        }

        return new PracticePosterior(prior, kinds);
    }

    /// <summary>
    /// What outcomes of one kind alone say, with the optimism taken as published: the likeliest log factor and the range whose
    /// likelihood is at least exp(-1.353), 0.26, of it; null without outcomes.
    /// </summary>
    /// <param name="kind">Place of the kind.</param>
    public (double Low, double Best, double High)? Own(int kind)
    {
        if (likelihoods[kind] is not { } likelihood)
            return null;
        var spread = Array.IndexOf(SpreadWeights, SpreadWeights.Max());
        var optimism = (int)Math.Round(prior.Optimism / LogGrid.Step);
        var grid = LogGrid.Practice;
        double[] logs = [.. Enumerable.Range(0, grid.Count).Select(i => likelihood.Log(spread, i, optimism))];
        var best = logs.Max();
        return (
            grid[Array.FindIndex(logs, log => log >= best - NinetyPercent)],
            grid[Array.IndexOf(logs, best)],
            grid[Array.FindLastIndex(logs, log => log >= best - NinetyPercent)]
        );
    }

    // Half the 90 % point of a chi-square of one degree of freedom.
    private const double NinetyPercent = 1.353;

    private void Sum()
    {
        var kinds = likelihoods.Select((likelihood, kind) => (likelihood, kind)).Where(k => k.likelihood is not null).ToArray();
        var commons = Enumerable.Range(-CommonHalf, 2 * CommonHalf + 1).Select(i => i * CommonReach / CommonHalf).ToArray();
        var normals = prior.Gains.Select(gain => commons.Select(z => Normal(gain, z)).ToArray()).ToArray();
        var most = double.NegativeInfinity;
        var cells = new List<Cell>();
        for (var spread = 0; spread < SpreadGrid.Count; spread++)
        {
            foreach (var optimism in optimisms)
            {
                var curves = kinds.Select(k => Curve(k.likelihood!, spread, optimism)).ToArray();
                var top = curves.Sum(c => c.Top);
                for (var common = 0; common < commons.Length; common++)
                {
                    var within = new double[kinds.Length];
                    for (var k = 0; k < kinds.Length; k++)
                        within[k] = Product(curves[k].Values, normals[kinds[k].kind][common]);
                    var log =
                        top + Math.Log(Spreads.Prior[spread]) + LogPrior(commons[common], optimism * LogGrid.Step) + within.Sum(Math.Log);
                    most = Math.Max(most, log);
                    cells.Add(new Cell(spread, common, log, curves, within));
                }
            }
        }

        var ofCommons = new double[commons.Length];
        foreach (var cell in cells)
        {
            var weight = Math.Exp(cell.Log - most);
            if (weight < Negligible)
                continue;
            SpreadWeights[cell.Spread] += weight;
            ofCommons[cell.Common] += weight;
            for (var k = 0; k < kinds.Length; k++)
            {
                var normal = normals[kinds[k].kind][cell.Common];
                var factors = Factors[kinds[k].kind];
                for (var i = 0; i < factors.Length; i++)
                    factors[i] += weight / cell.Within[k] * cell.Curves[k].Values[i] * normal[i];
            }
        }

        foreach (var kind in Enumerable.Range(0, Factors.Length).Where(kind => likelihoods[kind] is null))
        {
            for (var common = 0; common < commons.Length; common++)
            for (var i = 0; i < Factors[kind].Length; i++)
                Factors[kind][i] += ofCommons[common] * normals[kind][common][i];
        }
    }

    private const double Negligible = 1e-14;

    private readonly record struct Cell(int Spread, int Common, double Log, (double[] Values, double Top)[] Curves, double[] Within);

    // What all kinds share is told in its own standard deviations.
    private double LogPrior(double common, double optimism)
    {
        var r = prior.OptimismCorrelation;
        var z = ((optimism - prior.Optimism) / prior.OptimismSpread - r * common) / Math.Sqrt(1 - r * r);
        return -common * common / 2 - z * z / 2;
    }

    private static double[] Normal(GainPrior gain, double common)
    {
        var grid = LogGrid.Practice;
        double[] values =
        [
            .. Enumerable.Range(0, grid.Count).Select(i => Math.Exp(-Math.Pow((grid[i] - gain.Common * common) / gain.Particular, 2) / 2)),
        ];
        var sum = values.Sum();
        return [.. values.Select(v => v / sum)];
    }

    private static (double[] Values, double Top) Curve(KindLikelihood likelihood, int spread, int optimism)
    {
        double[] logs = [.. Enumerable.Range(0, LogGrid.Practice.Count).Select(i => likelihood.Log(spread, i, optimism))];
        var top = logs.Max();
        return ([.. logs.Select(log => Math.Exp(log - top))], top);
    }

    private static double Product(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++)
            sum += a[i] * b[i];
        return sum;
    }
}
