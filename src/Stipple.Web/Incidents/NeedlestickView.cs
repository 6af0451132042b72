using Stipple.Practice.Incidents;
using Stipple.Practice.Sessions;

namespace Stipple.Web.Incidents;

/// <summary>A needlestick injury in the register.</summary>
/// <param name="Id">Id.</param>
/// <param name="Version">Version.</param>
/// <param name="Staff">Who was hurt.</param>
/// <param name="Session">The session it happened in; null outside one.</param>
/// <param name="Told">What is written down about it.</param>
/// <param name="Reason">Why nobody was asked about prophylaxis.</param>
/// <param name="Findings">What is still lacking.</param>
public sealed record NeedlestickView(
    Guid Id,
    int Version,
    Guid Staff,
    Guid? Session,
    Needlestick Told,
    string? Reason,
    IReadOnlyList<RuleFinding> Findings
)
{
    /// <summary>Whether nothing is lacking any more.</summary>
    public bool Closed => Findings.All(f => f.Kind is FindingKind.NeedsReason && !string.IsNullOrWhiteSpace(Reason));

    /// <summary>Whether a doctor must be asked now.</summary>
    public bool AskNow => Findings.Any(f => f.Kind is FindingKind.NeedsReason) && string.IsNullOrWhiteSpace(Reason);
}
