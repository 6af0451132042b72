using System.Collections.Immutable;

namespace Stipple.Evidence;

/// <summary>The content of <c>evidence/trials.json</c>.</summary>
/// <param name="Rows">How many rows were judged: arms and excluded together.</param>
/// <param name="Studies">The studies.</param>
/// <param name="Arms">The arms in use.</param>
/// <param name="Excluded">The rows kept out.</param>
internal sealed record TrialFile(int Rows, ImmutableArray<Study> Studies, ImmutableArray<TrialArm> Arms, ImmutableArray<ExcludedRow> Excluded) : IEvidenceFile
{
    public static string FileName => "trials.json";
}
