using FsCheck;
using FsCheck.Fluent;
using Stipple.Skin.Solver;
using Stipple.Skin.Tests.Solver.Models;

namespace Stipple.Skin.Tests.Solver;

/// <summary>Courses of the twelve-state test model: values chosen to give every state something to do.</summary>
internal static class Wounded
{
    public static readonly double[] WeeklyTo84 = [.. Enumerable.Range(1, 12).Select(week => 7.0 * week)];

    private static readonly double[] Typical =
    [
        1.02, 0.18, 3.4, 1.2, 0.4, 0.35, 0.9, 0.5, 0.15, 0.5, 9, 3.5, 5, 9.1, 0.55, 0.3, 2, 0.9333333333333333, 0.02, 0.25, 0.06, 0.06,
        0.003, 2, 6, 0.01, 2, 0.0012, 2, 3, 0.0011, 2, 0.002, 0.8, 3, 2, 2, 2, 1, 0.00018, 2, 0.00008, 3, 0.0357, 6, 0.6, 3, 0.0357, 1.5, 1.2,
    ];

    /// <summary>Parameters about the typical ones: each is scaled by up to e^0.4 either way, save the carrying capacity.</summary>
    public static Arbitrary<double[]> AnyParameters => Gen.Choose(-100, 100).ArrayOf(Wound.ParameterCount)
        .Select(draws => TypicalParameters.Zip(draws, (typical, draw) => typical * Math.Exp(0.004 * draw)).ToArray())
        .Select(KeepCapacity).ToArbitrary();

    public static double[] TypicalParameters => [.. Typical];

    public static double[] Rested => [0, 0, 0, 0.055, 1, 0, 0.15, 0.7, 0.45, 0.8, 1, 0];

    /// <summary>Three sessions, four weeks apart; weekly outputs.</summary>
    public static double[] Treat(ISolver solver, double[] parameters, Tolerance tolerance)
    {
        var state = Rested;
        var outputs = new double[Wound.StateCount * WeeklyTo84.Length];
        Treat(solver, state, parameters, outputs, tolerance);
        return outputs;
    }

    public static void Treat(ISolver solver, Span<double> state, ReadOnlySpan<double> parameters, Span<double> outputs, in Tolerance tolerance)
    {
        for (var session = 0; session < 3; session++)
        {
            state[Wound.State.Inflammation] += 1;
            state[Wound.State.CollagenIII] *= 0.96;
            state[Wound.State.CollagenI] *= 0.96;
            state[Wound.State.Oedema] += 0.8;
            var times = WeeklyTo84.AsSpan(4 * session, 4);
            var size = 4 * Wound.StateCount;
            solver.Integrate(state, parameters, 28 * session, 28 * (session + 1), times, outputs.Slice(size * session, size), tolerance);
        }
    }

    private static double[] KeepCapacity(double[] parameters)
    {
        parameters[Wound.Parameter.iKc] = Typical[Wound.Parameter.iKc];
        return parameters;
    }
}
