using Stipple.Practice.Sessions;
using Stipple.Web.Forms;

namespace Stipple.Web.Treating;

/// <summary>What stands between a draft and its signature.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Findings">What the rules found, all of it.</param>
/// <param name="Faults">What keeps the rules from being asked, or what cannot be read.</param>
internal sealed record SignCheck(SessionDraft Draft, IReadOnlyList<RuleFinding> Findings, IReadOnlyList<FormFault> Faults)
{
    /// <summary>Findings that still stand in the way.</summary>
    public IReadOnlyList<RuleFinding> Open => [.. Findings.Where(f => f.IsOpen(Draft.Reasons))];

    /// <summary>Whether it may be signed.</summary>
    public bool MaySign => Faults.Count == 0 && Open.Count == 0;
}
