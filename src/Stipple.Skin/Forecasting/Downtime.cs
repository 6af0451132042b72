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
    private const double LongestDays = 60;

    /// <summary>Days until presentable and until all clear.</summary>
    /// <param name="grid">Moments, days.</param>
    /// <param name="session">Day of the session.</param>
    /// <param name="ends">Days of the later sessions and last the horizon, increasing: what has not passed by the next session lasts on.</param>
    /// <param name="read">Value of a sign at a moment.</param>
    internal static (double UntilPresentable, double UntilClear) Of(
        ReadOnlySpan<double> grid,
        double session,
        IReadOnlyList<double> ends,
        Func<Sign, int, double> read
    )
    {
        var presentable = 0.0;
        var clear = 0.0;
        foreach (var sign in (ReadOnlySpan<Sign>)[Sign.Redness, Sign.Swelling, Sign.Flaking])
        {
            presentable = Math.Max(presentable, Until(grid, session, ends, read, sign, Presentable));
            clear = Math.Max(clear, Until(grid, session, ends, read, sign, Clear));
        }

        clear = Math.Max(clear, Until(grid, session, ends, read, Sign.Sensitivity, Clear));
        clear = Math.Max(clear, Until(grid, session, ends, read, Sign.WaterLoss, ClearWaterLoss));
        return (presentable, clear);
    }

    private static double Until(
        ReadOnlySpan<double> grid,
        double session,
        IReadOnlyList<double> ends,
        Func<Sign, int, double> read,
        Sign sign,
        double threshold
    )
    {
        var from = session;
        foreach (var end in ends)
        {
            var until = Math.Min(end, session + LongestDays);
            var last = LastAbove(grid, from, until, read, sign, threshold);
            if (last < until)
                return last > from ? last - session : from - session;
            if (until < end)
                break;
            from = until;
        }

        return Math.Min(from, session + LongestDays) - session;
    }

    // Last time between two days at which a sign comes down through its threshold, joined linearly between moments; the
    // earlier day when it never stands above, the later one when it has not come down by then.
    private static double LastAbove(
        ReadOnlySpan<double> grid,
        double from,
        double to,
        Func<Sign, int, double> read,
        Sign sign,
        double threshold
    )
    {
        for (var moment = grid.Length - 1; moment >= 0 && grid[moment] > from; moment--)
        {
            if (grid[moment] > to)
                continue;
            var value = read(sign, moment);
            if (value < threshold)
                continue;
            if (moment + 1 >= grid.Length || grid[moment + 1] > to)
                return to;
            var next = read(sign, moment + 1);
            var part = next < value ? (value - threshold) / (value - next) : 1;
            return grid[moment] + Math.Min(part, 1) * (grid[moment + 1] - grid[moment]);
        }

        return from;
    }
}
