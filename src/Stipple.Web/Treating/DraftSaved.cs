using Stipple.Web.Forms;

namespace Stipple.Web.Treating;

/// <summary>What came of keeping a draft.</summary>
/// <param name="Id">The session.</param>
/// <param name="Version">The version on record now.</param>
/// <param name="Faults">What was kept as typed but cannot be read, or cannot stand.</param>
/// <param name="Merged">Fields that somebody else changed meanwhile, as they are on record.</param>
/// <param name="Filled">Fields that follow from a scanned code.</param>
/// <param name="Summary">The session in a few lines.</param>
public sealed record DraftSaved(
    Guid Id,
    int Version,
    IReadOnlyList<FormFault> Faults,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Merged,
    IReadOnlyDictionary<string, string> Filled,
    IReadOnlyDictionary<string, string> Summary
);
