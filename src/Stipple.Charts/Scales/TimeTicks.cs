using Stipple.Charts.Drawing;

namespace Stipple.Charts.Scales;

/// <summary>Ticks on a time axis in hours, days, weeks, months or years, whichever reads best.</summary>
internal sealed class TimeTicks
{
    /// <summary>A mean Gregorian month, 365.2425 / 12 days.</summary>
    private const double Month = 30.436875;

    private static readonly (string Unit, double Days, double Most, int[] Steps)[] Units =
    [
        ("hours", 1.0 / 24, 3, [1, 2, 3, 6, 12, 24]),
        ("days", 1, 24, [1, 2, 3, 7, 14]),
        ("weeks", 7, 53 * 7, [1, 2, 4, 8, 12, 26]),
        ("months", Month, 5 * 366, [1, 2, 3, 6, 12, 24]),
        ("years", 12 * Month, double.PositiveInfinity, [1, 2, 5, 10, 20, 50, 100]),
    ];

    private static readonly (double Day, string Label)[] Early =
    [
        (0, "0"),
        (1, "1 d"),
        (3, "3 d"),
        (7, "1 wk"),
        (14, "2 wk"),
        (28, "4 wk"),
        (56, "8 wk"),
        (84, "12 wk"),
        (182, "26 wk"),
        (12 * Month, "1 y"),
        (24 * Month, "2 y"),
        (60 * Month, "5 y"),
        (120 * Month, "10 y"),
    ];

    private TimeTicks(string unit, string caption, IReadOnlyList<(double, string)> ticks)
    {
        Unit = unit;
        Caption = caption;
        Ticks = ticks;
    }

    /// <summary>Unit of the labels; empty where each bears its own.</summary>
    public string Unit { get; }

    public string Caption { get; }

    public IReadOnlyList<(double Day, string Label)> Ticks { get; }

    public static TimeTicks For((double From, double To) span, int most, TimeAxis axis)
    {
        if (axis.IsDenseEarly && Early.Count(t => t.Day >= span.From && t.Day <= span.To) >= 3)
            return new TimeTicks("", $"since {axis.Since}", [.. Early.Where(t => t.Day >= span.From && t.Day <= span.To)]);

        var length = span.To - span.From;
        var (name, days, _, steps) = Units.First(u => length <= u.Most);
        var step = steps.Select(s => (double)s).FirstOrDefault(s => length / (s * days) <= most);
        if (step <= 0)
            step = ValueTicks.Around(0, length / days, most).Step;

        var ticks = new List<(double, string)>();
        var first = Math.Ceiling((span.From / (step * days)) - 1e-9);
        for (var i = 0; i <= most + 1; i++)
        {
            var value = (first + i) * step;
            if (value * days > span.To * (1 + (Math.Sign(span.To) * 1e-9)))
                break;
            ticks.Add((Math.Clamp(value * days, span.From, span.To), NumberText.Tick(value, step)));
        }

        return new TimeTicks(name, $"{name} since {axis.Since}", ticks);
    }

    /// <summary>One day in words: hours on the first days, whole weeks as weeks, otherwise whole days from the second week on.</summary>
    public static string Name(double day)
    {
        var weeks = day / 7;
        if (weeks >= 2 && Math.Abs(weeks - Math.Round(weeks)) < 0.01)
            return $"week {NumberText.Of(Math.Round(weeks))}";
        if (day is > 0 and < 2 && Math.Abs(day - 1) > 0.01)
            return $"hour {NumberText.Of(Math.Round(day * 24))}";
        return $"day {NumberText.Of(Math.Abs(day) >= 7 ? Math.Round(day) : day)}";
    }
}
