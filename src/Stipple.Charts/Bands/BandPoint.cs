namespace Stipple.Charts;

/// <summary>The distribution of one quantity on one day; all values in the unit of the chart.</summary>
/// <param name="Day">Days since the first session; finite, rising along a series.</param>
/// <param name="Median">The middle value.</param>
/// <param name="Low50">25th percentile.</param>
/// <param name="High50">75th percentile.</param>
/// <param name="Low90">5th percentile.</param>
/// <param name="High90">95th percentile.</param>
public sealed record BandPoint(double Day, double Median, double Low50, double High50, double Low90, double High90)
{
    /// <summary>A day on which nothing is known: the band is interrupted there. Every value is NaN.</summary>
    /// <param name="day">Days since the first session.</param>
    public static BandPoint Gap(double day) => new(day, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN);

    /// <summary>A point without spread, for a line without bands.</summary>
    /// <param name="day">Days since the first session.</param>
    /// <param name="value">The value.</param>
    public static BandPoint Exact(double day, double value) => new(day, value, value, value, value, value);

    internal bool IsGap =>
        double.IsNaN(Median) && double.IsNaN(Low50) && double.IsNaN(High50) && double.IsNaN(Low90) && double.IsNaN(High90);

    internal bool HasSpread => High90 > Low90;

    internal void Check(FaultList faults, string place)
    {
        if (!faults.Finite(Day, place + ".Day") || IsGap)
            return;
        var finite =
            faults.Finite(Median, place + ".Median")
            & faults.Finite(Low50, place + ".Low50")
            & faults.Finite(High50, place + ".High50")
            & faults.Finite(Low90, place + ".Low90")
            & faults.Finite(High90, place + ".High90");
        if (finite && !(Low90 <= Low50 && Low50 <= Median && Median <= High50 && High50 <= High90))
            faults.Add(4, place, $"{Low90}, {Low50}, {Median}, {High50}, {High90}", "Low90 ≤ Low50 ≤ Median ≤ High50 ≤ High90");
    }

    internal static BandPoint Between(BandPoint a, BandPoint b, double day)
    {
        var share = (day - a.Day) / (b.Day - a.Day);
        // Weighted so that equal ends stay exactly equal and rounding cannot turn a band inside out.
        double Mix(double x, double y) => (x * (1 - share)) + (y * share);
        return new(
            day,
            Mix(a.Median, b.Median),
            Mix(a.Low50, b.Low50),
            Mix(a.High50, b.High50),
            Mix(a.Low90, b.Low90),
            Mix(a.High90, b.High90)
        );
    }
}
