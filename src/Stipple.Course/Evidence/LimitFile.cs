using System.Collections.Immutable;

namespace Stipple.Evidence;

/// <summary>The content of <c>evidence/limits.json</c>.</summary>
internal sealed record LimitFile(ImmutableArray<NeedleLimit> Limits) : IEvidenceFile
{
    public static string FileName => "limits.json";
}
