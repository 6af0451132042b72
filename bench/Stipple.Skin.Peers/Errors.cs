namespace Stipple.Skin.Peers;

/// <summary>How far states are from the true ones, relative to their size, but to 0.001 at least.</summary>
/// <param name="Largest">The largest error.</param>
/// <param name="Percentile">The 99th of a hundred, by size.</param>
/// <param name="RootMeanSquare">Their root mean square.</param>
internal readonly record struct Errors(double Largest, double Percentile, double RootMeanSquare)
{
    private const double Floor = 1e-3;

    public static Errors Of(ReadOnlySpan<double> states, ReadOnlySpan<double> reference)
    {
        var errors = new double[states.Length];
        for (var i = 0; i < errors.Length; i++)
            errors[i] = Math.Abs(states[i] - reference[i]) / Math.Max(Math.Abs(reference[i]), Floor);
        var rms = Math.Sqrt(errors.Sum(e => e * e / errors.Length));
        Array.Sort(errors);
        return new Errors(errors[^1], errors[(int)(0.99 * errors.Length)], rms);
    }

    /// <summary>Whether no measure is worse than the other's.</summary>
    public bool IsNoWorseThan(Errors other) =>
        Largest <= other.Largest && Percentile <= other.Percentile && RootMeanSquare <= other.RootMeanSquare;

    public override string ToString() => $"{Largest:0.0e-0} {Percentile:0.0e-0} {RootMeanSquare:0.0e-0}";
}
