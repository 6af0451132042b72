using Stipple.Designs;
using Stipple.Skin.Cohorts;
using Stipple.Skin.Forecasting;

namespace Stipple.Cli.Trialling;

/// <summary>A cohort summed up, with all that its report tells of it.</summary>
/// <param name="Design">The design.</param>
/// <param name="Seed">Its seed.</param>
/// <param name="Calibration">Version of the calibration.</param>
/// <param name="Report">What it says.</param>
internal sealed record CohortOutcome(CohortDesign Design, ulong Seed, string Calibration, CohortReport Report)
{
    public string Model { get; } = Forecaster.ModelVersion;
}
