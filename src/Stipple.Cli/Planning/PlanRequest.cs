using Stipple.Cli.Failing;
using Stipple.Cli.Running;
using Stipple.Skin.Forecasting;

namespace Stipple.Cli.Planning;

/// <summary>What `stipple plan` was asked for, as typed.</summary>
internal sealed record PlanRequest(
    string Course,
    int Twins,
    ulong Seed,
    string? Json,
    string? Html,
    string? Folder,
    string? Practice,
    bool Ascii
)
{
    /// <summary>Whether the terminal shows the plans: nothing else was asked for.</summary>
    public bool IsForTerminal => Json is null && Html is null && Folder is null;

    /// <summary>Every fault that can be told without reading the course.</summary>
    public IEnumerable<Fault> Faults()
    {
        if (Twins is < ForecastOptions.FewestTwins or > ForecastOptions.MostTwins)
            yield return CliCodes.OutOfRange.Fault("--twins", $"{Twins}", $"{ForecastOptions.FewestTwins} to {ForecastOptions.MostTwins}");
        if (Folder is not null && File.Exists(Folder))
            yield return CliCodes.OutputUnwritable.Fault("--out", Folder, "allowed is a folder", "it is a file");
        foreach (var fault in OutputRequest.Faults(Course, [("--json", Json)], [("--html", Html)]))
            yield return fault;
    }
}
