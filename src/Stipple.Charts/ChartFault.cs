namespace Stipple.Charts;

/// <summary>One thing wrong with a chart's description.</summary>
/// <param name="Code">A permanent code: <c>STP-CHART-001</c> to <c>STP-CHART-009</c>, see <see cref="ChartException"/>.</param>
/// <param name="Place">Where in the description, such as <c>Series[0].Points[3].Median</c>.</param>
/// <param name="Found">What stands there.</param>
/// <param name="Allowed">What may stand there.</param>
public sealed record ChartFault(string Code, string Place, string Found, string Allowed)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Code} {Place}: found {Found}; allowed is {Allowed}.";
}
