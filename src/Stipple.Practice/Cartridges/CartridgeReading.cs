using System.Collections.Immutable;
using Stipple.Practice.Sessions;

namespace Stipple.Practice.Cartridges;

/// <summary>What reading a cartridge gave.</summary>
/// <param name="Label">What could be read; null when there is any finding.</param>
/// <param name="Findings">All that is wrong with the code, in its order.</param>
public sealed record CartridgeReading(CartridgeLabel? Label, ImmutableArray<RuleFinding> Findings);
