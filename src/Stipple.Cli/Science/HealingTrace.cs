using System.Collections.Immutable;
using Stipple.Evidence;
using Stipple.Skin.Forecasting;
using Stipple.Skin.Healing;
using Stipple.Skin.Parameters;
using Stipple.Skin.Solver;

namespace Stipple.Cli.Science;

/// <summary>How one twin heals a single reference session, read as published curves are.</summary>
internal sealed class HealingTrace
{
    // At once: 1e-4 d is nine seconds. Then 2 % steps to more than a year, fine enough for linear interpolation to 1e-4.
    private static readonly double[] Grid = [0, .. Enumerable.Range(0, 770).Select(i => 1e-4 * Math.Pow(1.02, i))];

    private readonly double[] states = new double[Grid.Length * HealingModel.StateCount];

    private HealingTrace(Twin twin)
    {
        var (skin, wound) = ReferenceCase.Of(twin);
        new SkinPath(new Rodas5P<HealingModel>(), Tolerance.Standard).Trace(
            skin,
            [0],
            [wound],
            [
                [],
            ],
            Grid,
            states
        );
    }

    public static double LastDay => Grid[^1];

    public static HealingTrace Of(Twin twin) => new(twin);

    /// <summary>The curve of this twin on the published normalisation.</summary>
    public Curve Read(HealingCurve published)
    {
        var places = published.States.Select(Place).ToArray();
        var sums = Enumerable.Range(0, Grid.Length).Select(i => places.Sum(p => states[i * HealingModel.StateCount + p])).ToArray();
        var values = published.Reading switch
        {
            CurveReading.ShareOpen => sums.Select(s => s / sums[1]),
            CurveReading.ShareClosed => sums.Select(s => 1 - s / sums[1]),
            _ => sums.Select(s => (s - sums[1]) / (sums.Max() - sums[1])),
        };
        return new Curve([.. values.Skip(1)]);
    }

    private static int Place(string state)
    {
        for (var i = 0; i < HealingModel.StateCount; i++)
        {
            if (string.Equals(HealingModel.States[i].Name, state, StringComparison.Ordinal))
                return i;
        }

        throw new InvalidDataException($"evidence/curves.json names a state '{state}' that the healing model does not have.");
    }

    /// <summary>A normalised curve over time.</summary>
    internal sealed record Curve(ImmutableArray<double> Values)
    {
        public double PeakDay => Grid[1 + Values.IndexOf(Values.Max())];

        public double At(double day)
        {
            var place = Math.Clamp(Math.Log(Math.Max(day, Grid[1]) / Grid[1]) / Math.Log(1.02), 0, Values.Length - 1);
            var below = Math.Min((int)place, Values.Length - 2);
            var (from, to) = (Grid[below + 1], Grid[below + 2]);
            var part = Math.Clamp((day - from) / (to - from), 0, 1);
            return Values[below] + part * (Values[below + 1] - Values[below]);
        }
    }
}
