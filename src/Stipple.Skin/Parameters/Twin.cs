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
    private readonly double[] values;

    private Twin(int number, double[] values, double epidermisDeviation, double dermisDeviation)
    {
        Number = number;
        this.values = values;
        EpidermisDeviation = epidermisDeviation;
        DermisDeviation = dermisDeviation;
    }

    /// <summary>The twin with the median value of every parameter.</summary>
    public static Twin Median { get; } = new(-1, [.. Catalogue.Parameters.All.Select(p => p.Value)], 0, 0);

    /// <summary>The twin with the median of every constant as it stood before calibration.</summary>
    public static Twin Prior { get; } = new(-1, [.. Catalogue.Priors.All.Select(p => p.Value)], 0, 0);

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
    public static Twin Draw(ulong seed, int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        var all = Catalogue.Parameters.All;
        var drawn = new double[all.Length];
        for (var i = 0; i < drawn.Length; i++)
        {
            drawn[i] =
                all[i].Distribution == Distribution.Fixed || all[i].Spread == 0
                    ? all[i].Value
                    : At(all[i], CounterRandom.Normal(seed, (ulong)number, Purposes[i]));
        }

        return new Twin(
            number,
            drawn,
            CounterRandom.Normal(seed, (ulong)number, EpidermisPurpose),
            CounterRandom.Normal(seed, (ulong)number, DermisPurpose)
        );
    }

    /// <summary>The same twin with some values set, to see what one of them does.</summary>
    /// <param name="changes">Keys and their new values.</param>
    public Twin With(params ReadOnlySpan<(ParameterKey Key, double Value)> changes)
    {
        var changed = (double[])values.Clone();
        foreach (var (key, value) in changes)
            changed[key.Index] = value;
        return new Twin(Number, changed, EpidermisDeviation, DermisDeviation);
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
