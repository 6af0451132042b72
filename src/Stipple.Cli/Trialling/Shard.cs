namespace Stipple.Cli.Trialling;

/// <summary>One of several parts of a cohort.</summary>
/// <param name="Number">Which, from 1.</param>
/// <param name="Of">Of how many.</param>
internal sealed record Shard(int Number, int Of)
{
    // Chosen: more parts than any cluster has processors.
    private const int Most = 100_000;

    public static Shard Whole { get; } = new(1, 1);

    /// <summary>Reads <c>2/8</c>; null for what is no part.</summary>
    public static Shard? Parse(string text) =>
        text.Split('/') is [var number, var of]
        && int.TryParse(number, System.Globalization.NumberStyles.None, null, out var i)
        && int.TryParse(of, System.Globalization.NumberStyles.None, null, out var n)
        && i >= 1
        && i <= n
        && n <= Most
            ? new Shard(i, n)
            : null;

    /// <summary>Number of the first patient of the part.</summary>
    public int From(int patients) => (int)((long)patients * (Number - 1) / Of);

    /// <summary>Number after the last.</summary>
    public int To(int patients) => (int)((long)patients * Number / Of);
}
