using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Stipple.Skin.Generator;

/// <summary>What became of one model file. Compared by content, so that an unchanged file costs nothing in the next build.</summary>
/// <param name="FullName">Namespace and name; empty if the file has errors.</param>
/// <param name="Source">The generated C#; empty if the file has errors.</param>
/// <param name="Place">Where the model is named.</param>
/// <param name="Faults">Everything wrong with the file.</param>
internal sealed record CompiledModel(string FullName, string Source, Location Place, ImmutableArray<Diagnostic> Faults)
{
    public bool Equals(CompiledModel? other) =>
        other is not null
        && string.Equals(FullName, other.FullName, StringComparison.Ordinal)
        && string.Equals(Source, other.Source, StringComparison.Ordinal)
        && Place.Equals(other.Place)
        && Faults.SequenceEqual(other.Faults);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Source);
}
