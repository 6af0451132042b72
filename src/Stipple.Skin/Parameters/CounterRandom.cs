namespace Stipple.Skin.Parameters;

/// <summary>
/// Random numbers that are a function of what they are for: the same seed, twin and parameter always give the same
/// number, whatever is drawn before, after or on another thread.
/// </summary>
/// <remarks>
/// Mixing function: the finaliser of SplitMix64 (Steele, Lea, Flood 2014, doi 10.1145/2714064.2660195), applied once per key.
/// Normal quantile: Wichura 1988, algorithm AS 241 (PPND16, doi 10.2307/2347330), relative error about 1e-16.
/// </remarks>
internal static class CounterRandom
{
    /// <summary>A standard normal number.</summary>
    public static double Normal(ulong seed, ulong twin, ulong purpose) => NormalQuantile.Of(Uniform(seed, twin, purpose));

    /// <summary>A number strictly between 0 and 1.</summary>
    public static double Uniform(ulong seed, ulong twin, ulong purpose)
    {
        var bits = Mix(Mix(Mix(seed) ^ twin) ^ purpose);
        return ((bits >> 12) + 0.5) * (1.0 / (1UL << 52));
    }

    /// <summary>A key for a purpose that does not depend on the order of a file.</summary>
    public static ulong Purpose(string name)
    {
        // FNV-1a, 64 bit.
        var hash = 14695981039346656037UL;
        foreach (var letter in name)
            hash = unchecked((hash ^ letter) * 1099511628211UL);
        return hash;
    }

    private static ulong Mix(ulong x)
    {
        unchecked
        {
            x += 0x9E3779B97F4A7C15UL;
            x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9UL;
            x = (x ^ (x >> 27)) * 0x94D049BB133111EBUL;
            return x ^ (x >> 31);
        }
    }
}
