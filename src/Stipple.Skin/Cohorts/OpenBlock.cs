using System.Collections.Immutable;

namespace Stipple.Skin.Cohorts;

/// <summary>A small trial in the making.</summary>
/// <param name="Number">Its number, from 0.</param>
/// <param name="Count">People seen so far.</param>
/// <param name="Arms">Improvement at the endpoint by arm.</param>
public sealed record OpenBlock(long Number, int Count, ImmutableArray<Moments> Arms);
