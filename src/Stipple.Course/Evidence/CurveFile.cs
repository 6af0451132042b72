using System.Collections.Immutable;

namespace Stipple.Evidence;

/// <summary>The content of <c>evidence/curves.json</c>.</summary>
internal sealed record CurveFile(ImmutableArray<HealingCurve> Curves) : IEvidenceFile
{
    public static string FileName => "curves.json";
}
