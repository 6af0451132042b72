namespace Stipple.Evidence;

/// <summary>The content of <c>evidence/calibration.json</c>.</summary>
internal sealed record CalibrationFile(CalibrationRecord Calibration) : IEvidenceFile
{
    public static string FileName => "calibration.json";
}
