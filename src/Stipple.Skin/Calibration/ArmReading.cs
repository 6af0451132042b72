namespace Stipple.Skin.Calibration;

/// <summary>One figure of a published arm at one follow-up, beside what the mechanism says of it.</summary>
/// <param name="Followup">Place of the follow-up in its report, from 0.</param>
/// <param name="Response">Response by the mechanism, in units of a usual course (1); 0 in a control arm.</param>
/// <param name="PercentChange">Change of the arm's mean score, percent, negative better, above -100; null when only responders were counted.</param>
/// <param name="Responders">How many of <paramref name="Counted"/> reached <paramref name="Threshold"/>; null when not counted.</param>
/// <param name="Counted">People counted.</param>
/// <param name="Threshold">Improvement that makes a responder, percent, 0 to 100 exclusive.</param>
/// <param name="BaselineAssumed">Whether the change was reported in points without a baseline, and the middle of the scale stands in for it.</param>
public sealed record ArmReading(
    int Followup,
    double Response,
    double? PercentChange,
    int? Responders = null,
    int Counted = 0,
    double Threshold = 50,
    bool BaselineAssumed = false
);
