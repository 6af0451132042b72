using System.Collections.Immutable;

namespace Stipple.Evidence;

/// <summary>The content of <c>evidence/parameters.json</c>.</summary>
internal sealed record ParameterFile(ImmutableArray<ModelParameter> Parameters) : IEvidenceFile
{
    public static string FileName => "parameters.json";
}
