using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Stipple.Skin.Learning;

namespace Stipple.Cli.Rehearsing;

/// <summary>A rehearsal, as `stipple rehearse --json` prints it.</summary>
/// <param name="Options">How it was made.</param>
/// <param name="Summaries">Totals by world and number of readings.</param>
/// <param name="Forecasts">Every forecast held against what came.</param>
internal sealed record RehearsalDocument(
    RehearsalOptions Options,
    ImmutableArray<RehearsalSummary> Summaries,
    ImmutableArray<RehearsedForecast> Forecasts
)
{
    /// <summary>Totals of the world in which people and raters are as believed.</summary>
    [JsonIgnore]
    public IEnumerable<RehearsalSummary> AsBelieved => Summaries.Where(s => s.World == RehearsedWorld.AsBelieved);
}
