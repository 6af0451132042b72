using Stipple.Cli.Failing;
using Stipple.Cli.Running;
using Stipple.Skin.Cohorts;

namespace Stipple.Cli.Trialling;

/// <summary>What `stipple cohort` was asked for, as typed.</summary>
internal sealed record CohortRequest(string Design, int Patients, ulong Seed, string? Out, string? Shard, bool Resume, ReportRequest Report)
{
    /// <summary>Whether patients go to standard output, or to what is no file that could be gone on with.</summary>
    public bool IsStreamed => Out is null || Outputs.IsStandard(Out) || Place.Of(Out).IsStream;

    /// <summary>Every fault that can be told without reading the design.</summary>
    public IEnumerable<Fault> Faults()
    {
        if (Patients is < 1 or > Cohort.MostPatients)
            yield return CliCodes.OutOfRange.Fault("--patients", $"{Patients}", $"1 to {Cohort.MostPatients}");
        if (Shard is not null && Trialling.Shard.Parse(Shard) is null)
            yield return CohortCodes.BadShard.Fault("--shard", Shard, "such as 2/8, the second of eight parts");
        var outputs = OutputRequest.Faults(Design, [("--out", Out ?? "-"), ("--json", Report.Json)], [("--report", Report.Page)]).ToArray();
        foreach (var fault in outputs)
            yield return fault;
        if (Resume && outputs.Length == 0 && IsStreamed)
            yield return CohortCodes.NothingToResume.Fault("--resume", Out ?? "standard output", "allowed is a file named by --out");
    }
}
