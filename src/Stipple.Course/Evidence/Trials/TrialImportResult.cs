using System.Collections.Immutable;

namespace Stipple.Evidence;

/// <summary>What reading a file of reported trials gave: each row as an arm or as out of scope, in the order of the file; nothing but faults when it is no such file.</summary>
/// <param name="Studies">The studies of the arms; rows with the same citation are of one study, whose source is that citation.</param>
/// <param name="Arms">Rows that can be compared with a forecast.</param>
/// <param name="OutOfScope">Rows that cannot, and why.</param>
/// <param name="Faults">Why the file could not be read; empty when it could.</param>
public sealed record TrialImportResult(
    ImmutableArray<Study> Studies,
    ImmutableArray<TrialArm> Arms,
    ImmutableArray<OutOfScope> OutOfScope,
    ImmutableArray<Fault> Faults
);
