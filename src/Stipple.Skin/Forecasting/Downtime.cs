using Stipple.Skin.Appearance;

namespace Stipple.Skin.Forecasting;

/// <summary>How long the skin of one twin shows and feels a session.</summary>
/// <remarks>
/// Equations D1 and D2 of docs/science/model.md. Presentable: redness, swelling and flaking stay below grade 1, what
/// make-up or a glance passes over. All clear: these and burning stay below grade 0.5 and water loss below 1.25 of before.
/// The thresholds are chosen.
/// </remarks>
public static class Downtime
{
    private const double Presentable = 1;
    private const double Clear = 0.5;
    private const double ClearWaterLoss = 1.25;
    private const double LongestDays = 30;

    /// <summary>Days until presentable and until all clear.</summary>
    /// <param name="grid">Moments, days.</param>
    /// <param name="session">Day of the session.</param>
    /// <param name="end">Day on which the watch ends: the next session or the horizon.</param>
    /// <param name="read">Value of a sign at a moment.</param>
    internal static (double UntilPresentable, double UntilClear) Of(
        ReadOnlySpan<double> grid,
        double session,
        double end,
        Func<Sign, int, double> read
    )
    {
        end = Math.Min(end, session + LongestDays);
        var presentable = 0.0;
        var clear = 0.0;
        foreach (var sign in (ReadOnlySpan<Sign>)[Sign.Redness, Sign.Swelling, Sign.Flaking])
        {
            presentable = Math.Max(presentable, LastAbove(grid, session, end, read, sign, Presentable));
            clear = Math.Max(clear, LastAbove(grid, session, end, read, sign, Clear));
        }

        clear = Math.Max(clear, LastAbove(grid, session, end, read, Sign.Sensitivity, Clear));
        clear = Math.Max(clear, LastAbove(grid, session, end, read, Sign.WaterLoss, ClearWaterLoss));
        return (presentable, clear);
    }

    // Last time a sign comes down through its threshold, joined linearly between moments.
    private static double LastAbove(
        ReadOnlySpan<double> grid,
        double session,
        double end,
        Func<Sign, int, double> read,
        Sign sign,
        double threshold
    )
    {
        for (var moment = grid.Length - 1; moment >= 0 && grid[moment] > session; moment--)
        {
            if (grid[moment] > end)
                continue;
            var value = read(sign, moment);
            if (value < threshold)
                continue;
            if (moment + 1 >= grid.Length || grid[moment + 1] > end)
                return end - session;
            var next = read(sign, moment + 1);
            var part = next < value ? (value - threshold) / (value - next) : 1;
            return grid[moment] + Math.Min(part, 1) * (grid[moment + 1] - grid[moment]) - session;
        }

        return 0;
    }
}
