namespace Stipple.Web.Forecasting;

/// <summary>The risk of dark marks at zones that are alike.</summary>
/// <param name="Zones">The zones.</param>
/// <param name="Percent">Chance over the course, percent.</param>
public sealed record PigmentOutlook(IReadOnlyList<string> Zones, double Percent);
