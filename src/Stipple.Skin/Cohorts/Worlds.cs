using System.Collections.Immutable;
using Stipple.Evidence;
using Stipple.Skin.Calibration;
using Stipple.Skin.Parameters;

namespace Stipple.Skin.Cohorts;

/// <summary>
/// What a trial's people share: in each world that is still possible the average gain of the concern has one value, from
/// which they differ as people do. A cohort takes place in one world.
/// </summary>
/// <remarks>
/// Equation K6 of docs/science/calibration.md: the squared log spread of a gain is that between people (person-spread squared) and that
/// of the average in a study not yet seen. A twin of a forecast draws the sum of both; here the first is the patient's and the
/// second the world's.
/// </remarks>
public sealed class Worlds
{
    /// <summary>Worlds over which power is averaged.</summary>
    public const int Count = 9;

    private readonly ParameterKey? gain;
    private readonly double median;
    private readonly double personShare;
    private readonly double worldSpread;

    /// <summary>The worlds of a concern.</summary>
    /// <param name="concern">The concern.</param>
    /// <param name="own">Standard deviations from the median in the world that a trial takes place in.</param>
    public Worlds(Concern concern, double own)
    {
        ArgumentNullException.ThrowIfNull(concern);
        Deviations = [own, .. Enumerable.Range(0, Count).Select(i => NormalQuantile.Of((i + 0.5) / Count))];
        foreach (var (calibrated, key) in CalibrationTargets.Gains)
        {
            if (calibrated.GetType() == concern.GetType() && key.Parameter is { Distribution: Distribution.Lognormal, Spread: > 0 })
                gain = key;
        }

        if (gain?.Parameter is not { } parameter)
            return;
        var total = Math.Sqrt(Math.Log(1 + parameter.Spread * parameter.Spread));
        var person = Math.Min(total, PersonSpread);
        median = parameter.Value;
        personShare = person / total;
        worldSpread = Math.Sqrt(total * total - person * person);
    }

    /// <summary>Spread of log gains between the people of one trial, as calibrated.</summary>
    public static double PersonSpread { get; } = Catalogue.Calibration.Of("person-spread").Median;

    /// <summary>Standard deviations from the median: of the trial's own world, then of <see cref="Count"/> equally likely ones.</summary>
    public ImmutableArray<double> Deviations { get; }

    /// <summary>Spread of the log of the average gain; 0 where the concern has no gain of its own.</summary>
    public double Spread => worldSpread;

    /// <summary>A twin as it is in a world: nearer to the median than as drawn, and moved with the world's average.</summary>
    internal Twin In(int world, Twin twin) =>
        gain is { } key
            ? twin.With((key, median * Math.Exp(personShare * Math.Log(twin[key] / median) + worldSpread * Deviations[world])))
            : twin;
}
