using System.Collections.Immutable;

namespace Stipple.Skin.Practices;

/// <summary>A practice file as read, or all that is wrong with it.</summary>
/// <param name="Practice">What it holds; null when it has faults.</param>
/// <param name="Faults">Its faults; empty when it is sound. Lines and columns are 0: the file is not written by hand.</param>
public sealed record PracticeReadResult(PracticeCalibration? Practice, ImmutableArray<Fault> Faults);
