using Stipple.Evidence;
using Stipple.Skin.Calibration;

namespace Stipple.Cli.Validating;

/// <summary>A row of trials, whether it can be judged or not.</summary>
/// <param name="Id">Its id, as in its file.</param>
/// <param name="Indication">What was treated, in the words of the evidence files; null where it is not said.</param>
/// <param name="Role">What it stands for in its study; null where it is not said.</param>
/// <param name="Arm">The arm; null where the row could not be read as one.</param>
/// <param name="Study">Its study; null where there is no arm.</param>
/// <param name="Reading">The arm as the calibration sees it; null when out of scope.</param>
/// <param name="Reason">Why it is out of scope; null when it is not.</param>
internal sealed record TrialRow(
    string Id,
    string? Indication,
    string? Role,
    TrialArm? Arm,
    Study? Study,
    CalibrationArm? Reading,
    string? Reason
);
