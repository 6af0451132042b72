namespace Stipple.Skin.Plans;

/// <summary>How long a concern keeps what a series gained, from the twins' own decline.</summary>
/// <param name="Concern">Id of the concern.</param>
/// <param name="Gain">Median gain of the series at its best, percent of severity before the course.</param>
/// <param name="Soonest">Days from the last session until one twin in four has lost a fifth of its gain; null when not within <paramref name="Watched"/>.</param>
/// <param name="Usual">The same for half the twins.</param>
/// <param name="Latest">The same for three in four.</param>
/// <param name="Lasting">Share of twins that keep more than that throughout, percent.</param>
/// <param name="Watched">Days from the last session over which they were watched.</param>
public sealed record Maintenance(string Concern, double Gain, double? Soonest, double? Usual, double? Latest, double Lasting, double Watched)
{
    /// <summary>Share of the gain that is lost when another session is due; chosen.</summary>
    public const double Lost = 0.2;

    /// <summary>The day on which a skin has lost that share of its gain.</summary>
    /// <param name="days">Days, rising.</param>
    /// <param name="severities">Severity on each of them.</param>
    /// <param name="before">Severity before the series.</param>
    /// <returns>The day, joined linearly; positive infinity when it never has, and when there was nothing to lose.</returns>
    internal static double DueOf(ReadOnlySpan<double> days, ReadOnlySpan<double> severities, double before)
    {
        var best = 0;
        for (var i = 1; i < severities.Length; i++)
        {
            if (severities[i] < severities[best])
                best = i;
        }

        var gain = before - severities[best];
        var due = severities[best] + Lost * gain;
        for (var i = best + 1; i < severities.Length && gain > 0; i++)
        {
            if (severities[i] >= due)
                return days[i - 1] + (due - severities[i - 1]) / (severities[i] - severities[i - 1]) * (days[i] - days[i - 1]);
        }

        return double.PositiveInfinity;
    }
}
