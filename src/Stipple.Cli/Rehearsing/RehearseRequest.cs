using Stipple.Cli.Failing;
using Stipple.Cli.Running;
using Stipple.Skin.Forecasting;
using Stipple.Skin.Learning;

namespace Stipple.Cli.Rehearsing;

/// <summary>What `stipple rehearse` was asked for, as typed.</summary>
/// <param name="Options">How to rehearse.</param>
/// <param name="Json">Where the JSON goes; null for nowhere.</param>
/// <param name="Page">Where the Markdown goes.</param>
internal sealed record RehearseRequest(RehearsalOptions Options, string? Json, string? Page)
{
    /// <summary>Whether the terminal shows the totals: nothing else was asked for.</summary>
    public bool IsForTerminal => Json is null && Page is null;

    /// <summary>Every fault.</summary>
    public IEnumerable<Fault> Faults()
    {
        if (Options.People is < RehearsalOptions.FewestPeople or > RehearsalOptions.MostPeople)
            yield return CliCodes.OutOfRange.Fault(
                "--people",
                $"{Options.People}",
                $"{RehearsalOptions.FewestPeople} to {RehearsalOptions.MostPeople}"
            );
        if (Options.Twins is < ForecastOptions.FewestTwins or > ForecastOptions.MostTwins)
            yield return CliCodes.OutOfRange.Fault(
                "--twins",
                $"{Options.Twins}",
                $"{ForecastOptions.FewestTwins} to {ForecastOptions.MostTwins}"
            );
        foreach (var fault in OutputRequest.Faults("", [("--json", Json)], [("--page", Page)]))
            yield return fault;
    }
}
