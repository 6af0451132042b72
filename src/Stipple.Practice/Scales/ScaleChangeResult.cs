using System.Collections.Immutable;

namespace Stipple.Practice.Scales;

/// <summary>What comparing two scores gave: the change, or why they cannot be compared; never both.</summary>
/// <param name="Change">The change; null when there is any fault.</param>
/// <param name="Faults">Everything that forbids comparing.</param>
public sealed record ScaleChangeResult(ScaleChange? Change, ImmutableArray<ScaleFault> Faults);
