using Stipple.Skin.Forecasting;

namespace Stipple.Web.Forecasting;

/// <summary>What pages tell of the forecast of a course: small enough to be kept and sent.</summary>
/// <param name="Model">Version of the model.</param>
/// <param name="Calibration">Version of the calibration.</param>
/// <param name="Twins">Twins behind the bands.</param>
/// <param name="DayZero">Local moment that days count from.</param>
/// <param name="LastRecord">Day of the last thing done or seen; null when nothing was.</param>
/// <param name="Horizon">Last day.</param>
/// <param name="Days">Days of every band, rising.</param>
/// <param name="Concerns">What becomes of each concern.</param>
/// <param name="Sessions">What each session costs.</param>
/// <param name="Pigment">Risk of dark marks, zones that are alike together.</param>
/// <param name="Learnt">What the person's own readings taught, in a sentence; null without any.</param>
/// <param name="Notes">What the forecast assumes or leaves out, in sentences.</param>
public sealed record CourseOutlook(
    string Model,
    string Calibration,
    int Twins,
    DateTime DayZero,
    double? LastRecord,
    double Horizon,
    IReadOnlyList<double> Days,
    IReadOnlyList<ConcernOutlook> Concerns,
    IReadOnlyList<SessionOutlook> Sessions,
    IReadOnlyList<PigmentOutlook> Pigment,
    string? Learnt,
    IReadOnlyList<string> Notes
)
{
    /// <summary>The local date of a day.</summary>
    public DateOnly DateOf(double day) => DateOnly.FromDateTime(DayZero.AddDays(day));
}
