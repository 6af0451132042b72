using System.Collections.Immutable;
using Stipple.Cli.Running;

namespace Stipple.Cli.Trialling;

/// <summary>What `stipple merge` was asked for, as typed.</summary>
internal sealed record MergeRequest(ImmutableArray<string> Parts, string? Out, ReportRequest Report)
{
    /// <summary>Every fault that can be told without reading the parts.</summary>
    public IEnumerable<Fault> Faults() =>
        Parts
            .SelectMany(part => OutputRequest.Faults(part, [("--out", Out), ("--json", Report.Json)], [("--report", Report.Page)]))
            .Distinct();
}
