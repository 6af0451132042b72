using System.Collections.Immutable;
using Stipple.Skin.Appearance;
using Stipple.Skin.Concerns;
using Stipple.Skin.Parameters;

namespace Stipple.Skin.Forecasting;

/// <summary>Severity of one concern in every twin: the mean over its zones, weighed by their area.</summary>
internal sealed class ConcernPath(Concern concern, Twin[] twins, ImmutableArray<(ZoneRun Run, double Weight)> runs)
{
    /// <summary>Severity at a moment, percent of before the course, with the sessions and without.</summary>
    public (double[] Treated, double[] Untreated) At(int moment)
    {
        var with = new double[twins.Length];
        var without = new double[twins.Length];
        Span<double> signs = stackalloc double[Signs.Count];
        foreach (var (run, weight) in runs)
        {
            for (var number = 0; number < with.Length; number++)
            {
                run.Treated.Read(moment, number, signs);
                with[number] += weight * Severity.Of(concern, signs, twins[number]);
                run.Untreated.Read(moment, number, signs);
                without[number] += weight * Severity.Of(concern, signs, twins[number]);
            }
        }

        return (with, without);
    }
}
