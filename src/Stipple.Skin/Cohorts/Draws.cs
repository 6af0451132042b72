using Stipple.Skin.Calibration;
using Stipple.Skin.Parameters;

namespace Stipple.Skin.Cohorts;

/// <summary>Random numbers of one patient: a function of seed, number and purpose, whatever is drawn besides.</summary>
/// <param name="seed">Seed of the cohort.</param>
/// <param name="number">Number of the patient.</param>
internal readonly struct Draws(ulong seed, int number)
{
    // Any odd number spreads the times a purpose is drawn for; this one is 2^64 over the golden ratio.
    private const ulong Stride = 0x9E3779B97F4A7C15;

    /// <summary>Between 0 and 1.</summary>
    public double Uniform(ulong purpose, int time = 0) =>
        CounterRandom.Uniform(seed, (ulong)number, unchecked(purpose + (ulong)time * Stride));

    /// <summary>Standard normal.</summary>
    public double Normal(ulong purpose, int time = 0) => NormalQuantile.Of(Uniform(purpose, time));

    /// <summary>Normal, cut off at both ends: the inverse of the distribution function at a number between its values there.</summary>
    public double Between(double mean, double deviation, double low, double high, ulong purpose, int time)
    {
        if (deviation == 0)
            return mean;
        var below = NormalDistribution.Below((low - mean) / deviation);
        var within = NormalDistribution.Below((high - mean) / deviation) - below;
        // Chance may lie so near to 0 or 1 that no double tells them apart.
        var share = Math.Clamp(below + within * Uniform(purpose, time), double.Epsilon, 1 - 1e-16);
        return Math.Clamp(mean + deviation * NormalQuantile.Of(share), low, high);
    }
}
