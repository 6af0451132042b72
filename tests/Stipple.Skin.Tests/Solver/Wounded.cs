using FsCheck;
using FsCheck.Fluent;
using Stipple.Skin.Solver;
using Stipple.Skin.Tests.Solver.Models;

namespace Stipple.Skin.Tests.Solver;

/// <summary>Courses of the twelve-state test model.</summary>
internal static class Wounded
{
    public static readonly double[] WeeklyTo84 = [.. Enumerable.Range(1, 12).Select(week => 7.0 * week)];

    /// <summary>Parameters about the typical ones: each is scaled by up to e^0.4 either way, save the carrying capacity.</summary>
    public static Arbitrary<double[]> AnyParameters =>
        Gen.Choose(-100, 100)
            .ArrayOf(Wound.ParameterCount)
            .Select(draws => TypicalParameters.Zip(draws, (typical, draw) => typical * Math.Exp(0.004 * draw)).ToArray())
            .Select(KeepCapacity)
            .ToArbitrary();

    public static double[] TypicalParameters => TypicalWound.Parameters;

    public static double[] Rested => TypicalWound.Rested;

    /// <summary>Three sessions, four weeks apart; weekly outputs.</summary>
    public static double[] Treat(ISolver solver, double[] parameters, Tolerance tolerance)
    {
        var state = Rested;
        var outputs = new double[Wound.StateCount * WeeklyTo84.Length];
        Treat(solver, state, parameters, outputs, tolerance);
        return outputs;
    }

    public static void Treat(
        ISolver solver,
        Span<double> state,
        ReadOnlySpan<double> parameters,
        Span<double> outputs,
        in Tolerance tolerance
    )
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
        parameters[Wound.Parameter.iKc] = TypicalParameters[Wound.Parameter.iKc];
        return parameters;
    }
}
