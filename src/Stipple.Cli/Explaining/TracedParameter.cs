using System.Collections.Immutable;
using Stipple.Evidence;

namespace Stipple.Cli.Explaining;

/// <summary>A constant and the sources it was taken from.</summary>
/// <param name="Parameter">The constant.</param>
/// <param name="Sources">Its sources; empty when it was chosen.</param>
internal sealed record TracedParameter(ModelParameter Parameter, ImmutableArray<Source> Sources)
{
    /// <summary>The constant with an id, and its sources.</summary>
    public static TracedParameter Of(string id)
    {
        var parameter = Catalogue.Parameters[id];
        return new TracedParameter(parameter, [.. parameter.Sources.Select(source => Catalogue.Sources[source])]);
    }
}
