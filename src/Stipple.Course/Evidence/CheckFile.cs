using System.Collections.Immutable;

namespace Stipple.Evidence;

/// <summary>The content of <c>evidence/checks.json</c>.</summary>
internal sealed record CheckFile(ImmutableArray<ShapeCheck> Checks) : IEvidenceFile
{
    public static string FileName => "checks.json";
}
