using System.Collections.Immutable;

namespace Stipple.Evidence;

/// <summary>One value with all that is needed to judge it.</summary>
/// <param name="Value">The value (a mean unless the note says otherwise), in <paramref name="Unit"/>; finite.</param>
/// <param name="Unit">The unit as written in reports; <c>1</c> for a pure number.</param>
/// <param name="Method">How the value was arrived at.</param>
/// <param name="Sources">Ids of <see cref="Catalogue.Sources"/>; empty only when chosen.</param>
/// <param name="StandardDeviation">Between people, in the same unit; null when not reported.</param>
/// <param name="Low">Low end of the plausible range, same unit; null when not stated.</param>
/// <param name="High">High end of the plausible range, same unit; null when not stated.</param>
/// <param name="Note">How the value follows from the source, or why it was chosen.</param>
public sealed record Figure(
    double Value,
    string Unit,
    Method Method,
    ImmutableArray<string> Sources,
    double? StandardDeviation = null,
    double? Low = null,
    double? High = null,
    string? Note = null
);
