namespace Stipple.Skin.Practices;

/// <summary>How likely all outcomes of one kind are, by practice and by spread between people.</summary>
/// <remarks>Equation P4 of docs/science/practice.md.</remarks>
internal sealed class KindLikelihood
{
    // By spread and by place in LogGrid.Seen: masked outcomes see the practice alone, others its raters' optimism too.
    private readonly double[][] masked = Empty();
    private readonly double[][] unmasked = Empty();

    /// <summary>Log likelihood.</summary>
    /// <param name="spread">Place of the spread between people.</param>
    /// <param name="practice">Place in <see cref="LogGrid.Practice"/>.</param>
    /// <param name="optimism">Log of the optimism of unmasked raters, in steps of the grid.</param>
    public double Log(int spread, int practice, int optimism)
    {
        var place = practice - LogGrid.Practice.Half + LogGrid.Seen.Half;
        return masked[spread][place] + unmasked[spread][Math.Clamp(place + optimism, 0, LogGrid.Seen.Count - 1)];
    }

    /// <summary>Adds an outcome.</summary>
    public void Add(Outcome outcome, SpreadGrid spreads, double placebo)
    {
        var logs = new double[LogGrid.Person.Count];
        Parallel.For(0, logs.Length, i => logs[i] = OutcomeLikelihood.Log(outcome, LogGrid.Person[i], placebo));
        var most = logs.Max();
        double[] likelihoods = [.. logs.Select(log => Math.Exp(log - most))];
        var into = outcome.IsMasked ? masked : unmasked;
        Parallel.For(
            0,
            SpreadGrid.Count,
            spread =>
            {
                var people = Math.Sqrt(spreads[spread] * spreads[spread] + outcome.Widening * outcome.Widening);
                var kernel = Kernel(people);
                for (var place = 0; place < LogGrid.Seen.Count; place++)
                    into[spread][place] += most + Math.Log(Smoothed(likelihoods, kernel, place));
            }
        );
    }

    // People about a practice, as weights of the steps on one side.
    private static double[] Kernel(double deviation)
    {
        var reach = (int)Math.Ceiling(4.5 * deviation / LogGrid.Step);
        var kernel = new double[reach + 1];
        for (var i = 0; i < kernel.Length; i++)
            kernel[i] = Math.Exp(-Math.Pow(i * LogGrid.Step / deviation, 2) / 2);
        var sum = 2 * kernel.Sum() - kernel[0];
        return [.. kernel.Select(weight => weight / sum)];
    }

    private static double Smoothed(double[] likelihoods, double[] kernel, int place)
    {
        var centre = place - LogGrid.Seen.Half + LogGrid.Person.Half;
        var last = likelihoods.Length - 1;
        var sum = kernel[0] * likelihoods[centre];
        for (var i = 1; i < kernel.Length; i++)
            sum += kernel[i] * (likelihoods[Math.Max(0, centre - i)] + likelihoods[Math.Min(last, centre + i)]);
        return sum;
    }

    private static double[][] Empty() => [.. Enumerable.Range(0, SpreadGrid.Count).Select(_ => new double[LogGrid.Seen.Count])];
}
