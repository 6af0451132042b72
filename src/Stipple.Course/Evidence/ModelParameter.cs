using System.Collections.Immutable;

namespace Stipple.Evidence;

/// <summary>A constant of the model of the skin.</summary>
/// <param name="Id">Permanent name.</param>
/// <param name="Symbol">Its symbol in the equations.</param>
/// <param name="Name">What it is, in plain words.</param>
/// <param name="Unit">Its unit; <c>1</c> for a pure number.</param>
/// <param name="Value">Median over people, in <paramref name="Unit"/>.</param>
/// <param name="Spread">Coefficient of variation between people; 0 when it is the same in everyone.</param>
/// <param name="Distribution">How it varies between people.</param>
/// <param name="Low">Low end of the plausible range of the median, same unit.</param>
/// <param name="High">High end of the plausible range of the median, same unit.</param>
/// <param name="Population">Whom the value was taken from.</param>
/// <param name="Sources">Ids of <see cref="Catalogue.Sources"/>; empty only when chosen or provisional.</param>
/// <param name="Method">How the value was arrived at.</param>
/// <param name="Note">How the value follows from the source, or why it was chosen.</param>
/// <param name="Equations">Tags of the equations it appears in.</param>
public sealed record ModelParameter(
    string Id,
    string Symbol,
    string Name,
    string Unit,
    double Value,
    double Spread,
    Distribution Distribution,
    double Low,
    double High,
    string Population,
    ImmutableArray<string> Sources,
    Method Method,
    string Note,
    ImmutableArray<string> Equations
) : IIdentified;
