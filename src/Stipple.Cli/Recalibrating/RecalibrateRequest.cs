using System.Collections.Immutable;
using Stipple.Cli.Running;

namespace Stipple.Cli.Recalibrating;

/// <summary>What `stipple recalibrate` was asked for, as typed.</summary>
/// <param name="Courses">Files and folders.</param>
/// <param name="Out">Where the practice file goes; null for nowhere.</param>
/// <param name="Page">Where the page goes.</param>
/// <param name="Json">Whether the practice file is printed.</param>
internal sealed record RecalibrateRequest(ImmutableArray<string> Courses, string? Out, string? Page, bool Json)
{
    /// <summary>Every fault of the outputs, once it is known what is read.</summary>
    public IEnumerable<Fault> Faults(IReadOnlyList<string> files) =>
        OutputRequest
            .Faults("", [], [("--out", Out), ("--page", Page)])
            .Concat(
                // Each output against each file, and every fault once.
                files.SelectMany(file => OutputRequest.Faults(file, [], [("--out", Out), ("--page", Page)]))
            )
            .Distinct();
}
