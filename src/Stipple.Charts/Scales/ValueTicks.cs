namespace Stipple.Charts.Scales;

/// <summary>Round tick values (1, 2, 2.5 or 5 times a power of ten) and the range they span.</summary>
internal sealed class ValueTicks
{
    private static readonly double[] Steps = [1, 2, 2.5, 5, 10];

    /// <summary>Differences below this are taken for none; no clinical scale comes near, and steps stay clear of underflow.</summary>
    private const double Smallest = 1e-9;

    private ValueTicks(double step, double low, double high)
    {
        Step = step;
        Low = low;
        High = high;
    }

    public double Step { get; }

    public double Low { get; }

    public double High { get; }

    public IEnumerable<double> Values
    {
        get
        {
            var count = (int)Math.Round((High - Low) / Step);
            for (var i = 0; i <= count; i++)
                yield return Low + (i * Step);
        }
    }

    /// <summary>The ticks for a range, at most so many steps; the range grows to whole steps.</summary>
    public static ValueTicks Around(double low, double high, int mostSteps)
    {
        // A flat line still needs an axis: widen to a tenth of its size, or to one around zero.
        var size = Math.Max(Math.Abs(low), Math.Abs(high));
        if (high - low < Math.Max(size * 1e-6, Smallest))
        {
            var pad = size > Smallest ? size * 0.1 : 1;
            (low, high) = (low - pad, high + pad);
        }

        for (var rough = (high - low) / mostSteps; ; rough *= 1.5)
        {
            var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
            var step = power * Steps.First(s => s * power >= rough * (1 - 1e-9));
            var (first, last) = (Math.Floor((low / step) + 1e-9), Math.Ceiling((high / step) - 1e-9));
            if (last - first <= mostSteps)
                return new ValueTicks(step, first * step, last * step);
        }
    }

    /// <summary>Ticks around all the given values and the least range asked for.</summary>
    public static ValueTicks Around(IEnumerable<double> values, ValueRange? atLeast, int mostSteps)
    {
        var (low, high) = atLeast is null ? (double.PositiveInfinity, double.NegativeInfinity) : (atLeast.Low, atLeast.High);
        foreach (var value in values)
        {
            if (double.IsNaN(value))
                continue;
            low = Math.Min(low, value);
            high = Math.Max(high, value);
        }

        return double.IsFinite(low) ? Around(low, high, mostSteps) : Around(0, 1, mostSteps);
    }
}
