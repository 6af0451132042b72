using System.Collections.Immutable;

namespace Stipple.Evidence;

/// <summary>The content of <c>evidence/sources.json</c>.</summary>
internal sealed record SourceFile(ImmutableArray<Source> Sources) : IEvidenceFile
{
    public static string FileName => "sources.json";
}
