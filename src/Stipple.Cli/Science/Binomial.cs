namespace Stipple.Cli.Science;

/// <summary>Exact 95 % interval of a share (Clopper and Pearson 1934), by bisection on the binomial tail.</summary>
internal static class Binomial
{
    private const double Tail = 0.025;

    /// <summary>Interval of the share behind k of n.</summary>
    public static (double Low, double High) Interval(int k, int n) =>
        (k == 0 ? 0 : Bisect(p => 1 - AtMost(k - 1, n, p) - Tail), k == n ? 1 : Bisect(p => Tail - AtMost(k, n, p)));

    /// <summary>Chance of at most k of n.</summary>
    private static double AtMost(int k, int n, double p)
    {
        var term = n * Math.Log(1 - p);
        var sum = Math.Exp(term);
        for (var i = 1; i <= k; i++)
        {
            term += Math.Log((n - i + 1.0) / i * p / (1 - p));
            sum += Math.Exp(term);
        }

        return Math.Min(1, sum);
    }

    // The function rises through zero between 0 and 1.
    private static double Bisect(Func<double, double> f)
    {
        var (low, high) = (1e-12, 1 - 1e-12);
        for (var i = 0; i < 60; i++)
        {
            var middle = (low + high) / 2;
            if (f(middle) < 0)
                low = middle;
            else
                high = middle;
        }

        return (low + high) / 2;
    }
}
