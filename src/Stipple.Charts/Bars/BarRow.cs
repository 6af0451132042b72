namespace Stipple.Charts;

/// <summary>One bar.</summary>
/// <param name="Label">What it counts.</param>
/// <param name="Value">Its length; at least 0.</param>
/// <param name="Low">Lower end of its interval; null for none.</param>
/// <param name="High">Upper end of its interval; null for none.</param>
/// <param name="IsDanger">True draws it in the alert colour; for danger only, and said in words too.</param>
public sealed record BarRow(string Label, double Value, double? Low = null, double? High = null, bool IsDanger = false)
{
    internal bool HasInterval => Low is not null || High is not null;
}
