namespace Stipple.Cli.Failing;

/// <summary>The input cannot be used; carries every fault of it.</summary>
internal sealed class FaultException : Exception
{
    public FaultException(IReadOnlyList<Fault> faults, int? count = null)
        : base(string.Join(Environment.NewLine, faults)) => (Faults, Count) = (faults, count ?? faults.Count);

    /// <summary>The faults kept.</summary>
    public IReadOnlyList<Fault> Faults { get; }

    /// <summary>How many there were, kept or not.</summary>
    public int Count { get; }
}
