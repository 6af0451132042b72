using System.Collections.Immutable;

namespace Stipple.Skin.Plans;

/// <summary>No plan can be searched for a course.</summary>
public sealed class PlanException : Exception
{
    internal PlanException(IReadOnlyList<Fault> faults)
        : base(string.Join(Environment.NewLine, faults)) => Faults = [.. faults];

    /// <summary>Every reason.</summary>
    public ImmutableArray<Fault> Faults { get; }
}
