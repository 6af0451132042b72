using System.Collections.Immutable;

namespace Stipple.Practice.Scales;

/// <summary>What reading a document of instruments gave: the instruments, or the faults that forbid them; never both.</summary>
/// <param name="Instruments">The instruments, in document order; empty when there is any fault.</param>
/// <param name="Licensed">Places for licensed instruments, in document order; empty when there is any fault.</param>
/// <param name="Faults">Everything wrong with the document, in document order where it can be told.</param>
public sealed record InstrumentReadResult(
    ImmutableArray<Instrument> Instruments,
    ImmutableArray<LicensedInstrument> Licensed,
    ImmutableArray<ScaleFault> Faults
);
