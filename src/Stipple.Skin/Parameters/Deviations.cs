namespace Stipple.Skin.Parameters;

/// <summary>
/// What sets one twin apart from the median: a standard normal number for every purpose, each a function of its purpose
/// alone. They are drawn, and may be moved: a moved set stays as likely as before, near the one it came from.
/// </summary>
/// <remarks>
/// The move is the preconditioned Crank-Nicolson proposal (Cotter, Roberts, Stuart, White 2013, doi 10.1214/13-STS421):
/// it leaves the standard normal distribution as it is, whatever the number of purposes.
/// </remarks>
internal sealed class Deviations
{
    private readonly ulong seed;
    private readonly ulong number;
    private readonly Deviations? before;
    private readonly double kept;

    private Deviations(ulong seed, ulong number, Deviations? before, double kept)
    {
        this.seed = seed;
        this.number = number;
        this.before = before;
        this.kept = kept;
    }

    /// <summary>The deviations of a number under a seed.</summary>
    public static Deviations Draw(ulong seed, ulong number) => new(seed, number, before: null, 0);

    /// <summary>The number for a purpose, made by <see cref="CounterRandom.Purpose"/>.</summary>
    public double Of(ulong purpose)
    {
        var drawn = CounterRandom.Normal(seed, number, purpose);
        return before is null ? drawn : Mixed(before.Of(purpose), drawn, kept);
    }

    /// <summary>Others nearby.</summary>
    /// <param name="seed">Seed of the move.</param>
    /// <param name="number">Number of the move under its seed.</param>
    /// <param name="kept">Correlation with where they stand, 0 to below 1.</param>
    public Deviations Moved(ulong seed, ulong number, double kept) => new(seed, number, this, kept);

    /// <summary>A number near another: still standard normal when both it and the fresh one are.</summary>
    public static double Mixed(double old, double fresh, double kept) => kept * old + Math.Sqrt(1 - kept * kept) * fresh;
}
