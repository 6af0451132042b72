using System.Collections.Immutable;

namespace Stipple.Evidence;

/// <summary>The content of <c>evidence/zones.json</c>.</summary>
internal sealed record ZoneFile(ImmutableArray<Anatomy> Anatomies) : IEvidenceFile
{
    public static string FileName => "zones.json";
}
