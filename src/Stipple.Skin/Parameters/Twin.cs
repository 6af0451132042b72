using System.Collections.Immutable;
using Stipple.Evidence;

namespace Stipple.Skin.Parameters;

/// <summary>
/// One of the many people that a person could be, as far as is known: a value for every constant of the model, drawn
/// from its stated prior. The twin of number i under a seed is always the same twin.
/// </summary>
public sealed class Twin
{
    private static readonly ulong EpidermisPurpose = CounterRandom.Purpose("epidermis thickness");
    private static readonly ulong DermisPurpose = CounterRandom.Purpose("dermis thickness");
    private readonly Beliefs beliefs;
    private readonly Deviations? deviations;
    private readonly double[] ofConstants;
    private readonly double[] values;

    private Twin(int number, Beliefs beliefs, Deviations? deviations, double[] ofConstants, double[] values)
    {
        Number = number;
        this.beliefs = beliefs;
        this.deviations = deviations;
        this.ofConstants = ofConstants;
        this.values = values;
        EpidermisDeviation = Deviation(EpidermisPurpose);
        DermisDeviation = Deviation(DermisPurpose);
    }

    /// <summary>The twin with the median value of every parameter.</summary>
    public static Twin Median { get; } =
        new(-1, Beliefs.Published, deviations: null, [], [.. Catalogue.Parameters.All.Select(p => p.Value)]);

    /// <summary>The twin with the median of every constant as it stood before calibration.</summary>
    public static Twin Prior { get; } = new(-1, Beliefs.Published, deviations: null, [], [.. Catalogue.Priors.All.Select(p => p.Value)]);

    /// <summary>Number of the twin under its seed; -1 for <see cref="Median"/> and <see cref="Prior"/>.</summary>
    public int Number { get; }

    /// <summary>Standard deviations by which this twin's epidermis differs from the zone's median thickness.</summary>
    public double EpidermisDeviation { get; }

    /// <summary>Standard deviations by which this twin's dermis differs from the zone's median thickness.</summary>
    public double DermisDeviation { get; }

    /// <summary>Value of a parameter in its own unit.</summary>
    public double this[ParameterKey key] => values[key.Index];

    /// <summary>Draws a twin.</summary>
    /// <param name="seed">Any number; another seed gives another population.</param>
    /// <param name="number">Which twin; from 0.</param>
    /// <param name="beliefs">What the constants are drawn from; <see cref="Beliefs.Published"/> when null.</param>
    public static Twin Draw(ulong seed, int number, Beliefs? beliefs = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        return Of(number, beliefs ?? Beliefs.Published, Deviations.Draw(seed, (ulong)number), Drawn(seed, (ulong)number));
    }

    /// <summary>
    /// What sets this twin apart in a matter that is no constant of the model, such as the error of a reading: a standard
    /// normal number, 0 for <see cref="Median"/> and <see cref="Prior"/>.
    /// </summary>
    internal double Deviation(ulong purpose) => deviations?.Of(purpose) ?? 0;

    /// <summary>A twin nearby, as likely as this one before anything is observed.</summary>
    internal Twin Moved(ulong seed, ulong number, double kept)
    {
        if (deviations is null)
            throw new InvalidOperationException("Only a drawn twin can be moved.");
        var moved = Drawn(seed, number);
        for (var i = 0; i < moved.Length; i++)
            moved[i] = Deviations.Mixed(ofConstants[i], moved[i], kept);
        return Of(Number, beliefs, deviations.Moved(seed, number, kept), moved);
    }

    /// <summary>The same twin with some values set, to see what one of them does.</summary>
    /// <param name="changes">Keys and their new values.</param>
    public Twin With(params ReadOnlySpan<(ParameterKey Key, double Value)> changes)
    {
        var changed = (double[])values.Clone();
        foreach (var (key, value) in changes)
            changed[key.Index] = value;
        return new Twin(Number, beliefs, deviations, ofConstants, changed);
    }

    private static double[] Drawn(ulong seed, ulong number) => [.. Purposes.Select(purpose => CounterRandom.Normal(seed, number, purpose))];

    // The deviations of the constants are kept beside the rest: there are many, and a twin may be moved many times.
    private static Twin Of(int number, Beliefs beliefs, Deviations deviations, double[] ofConstants)
    {
        var all = beliefs.Parameters;
        var drawn = new double[all.Length];
        for (var i = 0; i < drawn.Length; i++)
            drawn[i] = all[i].Distribution == Distribution.Fixed || all[i].Spread == 0 ? all[i].Value : At(all[i], ofConstants[i]);
        return new Twin(number, beliefs, deviations, ofConstants, drawn);
    }

    /// <summary>Value of a parameter for a person who stands z standard deviations from the median.</summary>
    internal static double At(ModelParameter parameter, double z) =>
        parameter.Distribution switch
        {
            // The coefficient of variation of a lognormal is sqrt(exp(s^2) - 1).
            Distribution.Lognormal => parameter.Value * Math.Exp(z * Math.Sqrt(Math.Log(1 + parameter.Spread * parameter.Spread))),
            // To first order the logit's deviation is the relative deviation over (1 - median).
            Distribution.Logitnormal => Logistic(
                Math.Log(parameter.Value / (1 - parameter.Value)) + z * parameter.Spread / (1 - parameter.Value)
            ),
            Distribution.Normal => parameter.Value + z * parameter.Spread * Math.Abs(parameter.Value),
            _ => parameter.Value,
        };

    private static ImmutableArray<ulong> Purposes { get; } = [.. Catalogue.Parameters.Ids.Select(CounterRandom.Purpose)];

    private static double Logistic(double x) => 1 / (1 + Math.Exp(-x));
}
