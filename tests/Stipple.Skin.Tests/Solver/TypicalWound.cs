namespace Stipple.Skin.Tests.Solver;

/// <summary>Where courses of the twelve-state test model start: values chosen to give every state something to do.</summary>
internal static class TypicalWound
{
    public static double[] Parameters =>
    [
        1.02, 0.18, 3.4, 1.2, 0.4, 0.35, 0.9, 0.5, 0.15, 0.5, 9, 3.5, 5, 9.1, 0.55, 0.3, 2, 0.9333333333333333, 0.02, 0.25, 0.06, 0.06,
        0.003, 2, 6, 0.01, 2, 0.0012, 2, 3, 0.0011, 2, 0.002, 0.8, 3, 2, 2, 2, 1, 0.00018, 2, 0.00008, 3, 0.0357, 6, 0.6, 3, 0.0357, 1.5, 1.2,
    ];

    public static double[] Rested => [0, 0, 0, 0.055, 1, 0, 0.15, 0.7, 0.45, 0.8, 1, 0];
}
