using Stipple.Cli.Failing;
using Stipple.Cli.Running;

namespace Stipple.Cli.Validating;

/// <summary>What `stipple validate` was asked for, as typed.</summary>
/// <param name="Trials">A file of arms; null for our own.</param>
/// <param name="LeaveOut">Whether each study is left out of the fit that predicts it.</param>
/// <param name="Json">Where the JSON goes; null for nowhere.</param>
/// <param name="Page">Where the validation record goes.</param>
/// <param name="Html">Where the page goes.</param>
internal sealed record ValidateRequest(string? Trials, bool LeaveOut, string? Json, string? Page, string? Html)
{
    /// <summary>Whether the terminal shows the figures: nothing else was asked for.</summary>
    public bool IsForTerminal => Json is null && Page is null && Html is null;

    /// <summary>Every fault that can be told without reading anything.</summary>
    public IEnumerable<Fault> Faults() => OutputRequest.Faults(Trials ?? "", [("--json", Json)], [("--page", Page), ("--html", Html)]);
}
