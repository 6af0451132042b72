using Stipple.Evidence;
using Stipple.Skin.Calibration;

namespace Stipple.Cli.Validating;

/// <summary>A published figure and how it was predicted.</summary>
/// <param name="Row">The row it stands in.</param>
/// <param name="Reading">The figure as the calibration sees it.</param>
/// <param name="Scored">The prediction held against it.</param>
internal sealed record JudgedFigure(TrialRow Row, ArmReading Reading, ReadingValidation Scored)
{
    /// <summary>The follow-up it stands in.</summary>
    public TrialFollowup Followup { get; } = Row.Arm!.Followups.First(f => f.Index == Reading.Followup);

    /// <summary>Whether the counted share of responders lies in its 90 % interval; null when not counted.</summary>
    public bool? RespondersCovered =>
        Scored is { Responders: { } count, ResponderLow: { } low, ResponderHigh: { } high }
            ? (double)count / Scored.Counted >= low && (double)count / Scored.Counted <= high
            : null;
}
