namespace Stipple.Designs;

/// <summary>What reading a document gave: a design, or the faults that forbid one; never both.</summary>
public sealed class CohortDesignResult
{
    internal CohortDesignResult(CohortDesign design) => Design = design;

    internal CohortDesignResult(IReadOnlyList<Fault> faults, int faultCount) => (Faults, FaultCount) = (faults, faultCount);

    /// <summary>The design; null when there is any fault.</summary>
    public CohortDesign? Design { get; }

    /// <summary>The faults in document order; at most <see cref="CourseReader.MaximumFaults"/> are kept.</summary>
    public IReadOnlyList<Fault> Faults { get; } = [];

    /// <summary>How many faults there were, kept or not.</summary>
    public int FaultCount { get; }
}
