namespace Stipple.Web.Forecasting;

/// <summary>What one session does and costs.</summary>
/// <param name="Day">Days from day 0.</param>
/// <param name="At">Local moment.</param>
/// <param name="Done">Whether it took place.</param>
/// <param name="Areas">What it does and costs where zones are treated alike.</param>
public sealed record SessionOutlook(double Day, DateTime At, bool Done, IReadOnlyList<AreaOutlook> Areas);
