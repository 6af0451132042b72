using System.Collections.Immutable;
using Stipple.Skin.Practices;

namespace Stipple.Cli.Recalibrating;

/// <summary>A practice calibration and what it was made from.</summary>
/// <param name="Practice">The calibration.</param>
/// <param name="Courses">Courses read.</param>
/// <param name="PassedOver">Files that hold something else.</param>
internal sealed record PracticeReport(PracticeCalibration Practice, int Courses, ImmutableArray<string> PassedOver)
{
    /// <summary>Kinds that the courses say something of.</summary>
    public IEnumerable<PracticeKind> Seen => Practice.Kinds.Where(k => k.People > 0);
}
