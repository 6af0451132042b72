namespace Stipple.Charts;

/// <summary>Which days a chart shows, counted from the first session (day 0), and how they are spread.</summary>
public sealed record TimeAxis
{
    /// <summary>From the first to the last day of the data, spread evenly.</summary>
    public static TimeAxis Whole { get; } = new();

    /// <summary>The whole time with early days wider than late ones: healing happens in days, remodelling in months.</summary>
    public static TimeAxis DenseEarly { get; } = new() { IsDenseEarly = true };

    /// <summary>First day shown; null for the first day of the data.</summary>
    public double? From { get; init; }

    /// <summary>Last day shown; null for the last day of the data. More than <see cref="From"/>.</summary>
    public double? To { get; init; }

    /// <summary>
    /// Whether early days are wider: a day sits at log(1 + day / 7), so that one week is as wide as the next two (chosen).
    /// </summary>
    public bool IsDenseEarly { get; init; }

    /// <summary>Only the first days after the first session, for redness and downtime; up to three days are ticked in hours.</summary>
    /// <param name="days">How many days; more than 0.</param>
    public static TimeAxis FirstDays(double days) => new() { From = 0, To = days };

    /// <summary>What day 0 is, as the caption of the axis says it after "since".</summary>
    public string Since { get; init; } = "first session";

    internal void Check(FaultList faults)
    {
        faults.Finite(From, "Axis.From");
        faults.Finite(To, "Axis.To");
        if (From >= To)
            faults.Add(7, "Axis", $"{From} to {To}", "a first day before the last day");
    }
}
