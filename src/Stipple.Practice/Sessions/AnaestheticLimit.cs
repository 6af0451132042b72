using System.Collections.Immutable;

namespace Stipple.Practice.Sessions;

/// <summary>How long a numbing product usually stays on the skin at most.</summary>
/// <param name="Minutes">Minutes.</param>
/// <param name="Sources">Ids of sources; empty where chosen.</param>
/// <param name="Note">How it follows from the source, or why it was chosen.</param>
public sealed record AnaestheticLimit(double Minutes, ImmutableArray<string> Sources, string Note);
