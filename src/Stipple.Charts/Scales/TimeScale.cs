namespace Stipple.Charts.Scales;

/// <summary>Maps days onto pixels, evenly or with early days wider.</summary>
internal sealed class TimeScale
{
    private const double EarlyDays = 7;

    private readonly bool _dense;
    private readonly LinearScale _scale;

    public TimeScale(TimeAxis axis, (double From, double To) span, double start, double end)
    {
        _dense = axis.IsDenseEarly;
        Span = span;
        _scale = new LinearScale(Spread(span.From), Spread(span.To), start, end);
    }

    public (double From, double To) Span { get; }

    public double Start => _scale.Start;

    public double End => _scale.End;

    public double At(double day) => _scale.At(Spread(day));

    /// <summary>The day at a pixel: the inverse of <see cref="At"/>.</summary>
    public double DayAt(double pixel)
    {
        var spread = _scale.From + ((pixel - Start) / (End - Start) * (_scale.To - _scale.From));
        return _dense ? Math.Sign(spread) * EarlyDays * (Math.Exp(Math.Abs(spread)) - 1) : spread;
    }

    public bool Shows(double day) => day >= Span.From && day <= Span.To;

    /// <summary>The days an axis covers for data on the given days, never empty.</summary>
    public static (double From, double To) Fit(TimeAxis axis, IEnumerable<double> days)
    {
        var (low, high) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var day in days)
            (low, high) = (Math.Min(low, day), Math.Max(high, day));
        if (low > high)
            (low, high) = (0, 1);
        var from = axis.From ?? (axis.To is { } end ? Math.Min(low, end - 1) : low);
        var to = axis.To ?? Math.Max(high, from);
        // A single day still needs an axis; far from zero one day would vanish in rounding.
        return to - from > Math.Abs(from) * 1e-9 ? (from, to) : (from, from + Math.Max(1, Math.Abs(from) * 1e-6));
    }

    private double Spread(double day) => _dense ? Math.Sign(day) * Math.Log(1 + (Math.Abs(day) / EarlyDays)) : day;
}
