using System.Collections.Immutable;
using Stipple.Skin.Support;

namespace Stipple.Skin.Calibration;

/// <summary>A published arm as the calibration sees it.</summary>
/// <param name="Id">Id of the arm.</param>
/// <param name="Study">Id of its study; arms of one study share what is particular to it.</param>
/// <param name="Indication">Kind of concern: arms of one kind share a gain.</param>
/// <param name="Adjunct">What was given with the needles, by group; null for needling alone.</param>
/// <param name="Masked">Whether raters did not know who was treated.</param>
/// <param name="People">People read; an assumed number where not reported.</param>
/// <param name="Floor">Best score of the scale over the arm's baseline, 0 to below 1: the part of a score that no treatment can take.</param>
/// <param name="Readings">Its figures in order of time.</param>
/// <param name="Case">Who was treated and how, as far as reported; null where only figures count.</param>
/// <param name="Reported">People read as reported; null where not.</param>
public sealed record CalibrationArm(
    string Id,
    string Study,
    string Indication,
    string? Adjunct,
    bool Masked,
    int People,
    double Floor,
    ImmutableArray<ArmReading> Readings,
    Case? Case = null,
    int? Reported = null
)
{
    /// <summary>Whether no needle touched it.</summary>
    public bool IsControl => Readings.All(r => r.Response <= 0);
}
