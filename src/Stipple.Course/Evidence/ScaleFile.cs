using System.Collections.Immutable;

namespace Stipple.Evidence;

/// <summary>The content of <c>evidence/scales.json</c>.</summary>
internal sealed record ScaleFile(ImmutableArray<Scale> Scales) : IEvidenceFile
{
    public static string FileName => "scales.json";
}
