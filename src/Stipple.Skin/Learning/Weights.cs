namespace Stipple.Skin.Learning;

/// <summary>Weights of twins from the logarithms of their likelihoods.</summary>
internal static class Weights
{
    /// <summary>Effective sample size over their number when likelihoods count by a power: 1 all alike, near 0 one takes all.</summary>
    public static double EffectiveShare(ReadOnlySpan<double> logs, double power)
    {
        var most = Most(logs);
        var (sum, squares) = (0.0, 0.0);
        foreach (var log in logs)
        {
            var weight = Math.Exp(power * (log - most));
            sum += weight;
            squares += weight * weight;
        }

        return sum * sum / squares / logs.Length;
    }

    /// <summary>The largest power up to 1 whose step from the present one leaves a share standing.</summary>
    public static double NextTemperature(ReadOnlySpan<double> logs, double present, double share)
    {
        if (EffectiveShare(logs, 1 - present) >= share)
            return 1;
        var (low, high) = (0.0, 1 - present);
        for (var halving = 0; halving < 60; halving++)
        {
            var middle = (low + high) / 2;
            if (EffectiveShare(logs, middle) >= share)
                low = middle;
            else
                high = middle;
        }

        // Never stand still, however sharp the likelihood.
        return Math.Min(1, present + Math.Max(low, 1e-6));
    }

    /// <summary>Places drawn by weight, systematically: each as often as its weight says, give or take one, in rising order.</summary>
    /// <param name="logs">Logarithms of the likelihoods.</param>
    /// <param name="power">By how much they count.</param>
    /// <param name="start">Between 0 and 1.</param>
    public static int[] Resample(ReadOnlySpan<double> logs, double power, double start)
    {
        var most = Most(logs);
        var sum = 0.0;
        foreach (var log in logs)
            sum += Math.Exp(power * (log - most));
        var chosen = new int[logs.Length];
        var (place, passed) = (0, Math.Exp(power * (logs[0] - most)) / sum);
        for (var i = 0; i < chosen.Length; i++)
        {
            var point = (i + start) / chosen.Length;
            while (passed < point && place < logs.Length - 1)
                passed += Math.Exp(power * (logs[++place] - most)) / sum;
            chosen[i] = place;
        }

        return chosen;
    }

    private static double Most(ReadOnlySpan<double> logs)
    {
        var most = double.NegativeInfinity;
        foreach (var log in logs)
            most = Math.Max(most, log);
        return most;
    }
}
