using System.Collections.Immutable;

namespace Stipple.Skin.Learning;

/// <summary>How forecasts did over the people of one world after one number of readings.</summary>
/// <param name="World">How people and raters were.</param>
/// <param name="Readings">Readings learnt from.</param>
/// <param name="People">People.</param>
/// <param name="Next">The next reading as written down.</param>
/// <param name="Last">The true score on the last day.</param>
/// <param name="Severity">Ranks of the true severity on the last day.</param>
/// <param name="Gain">Ranks of the true gain.</param>
/// <param name="Effective">Median share of the twins drawn at first that the readings leave standing.</param>
/// <param name="Moves">Mean rounds of moves.</param>
public sealed record RehearsalSummary(
    RehearsedWorld World,
    int Readings,
    int People,
    FigureSummary Next,
    FigureSummary Last,
    RankTest Severity,
    RankTest Gain,
    double Effective,
    double Moves
)
{
    /// <summary>Summaries of a rehearsal, by world and number of readings.</summary>
    /// <param name="forecasts">What <see cref="Rehearser"/> returned.</param>
    public static ImmutableArray<RehearsalSummary> Of(IEnumerable<RehearsedForecast> forecasts) =>
        [.. forecasts.GroupBy(f => (f.World, f.Readings)).Select(group => Of(group.Key.World, group.Key.Readings, [.. group]))];

    private static RehearsalSummary Of(RehearsedWorld world, int readings, RehearsedForecast[] forecasts) =>
        new(
            world,
            readings,
            forecasts.Length,
            FigureSummary.Of([.. forecasts.Select(f => f.Next)]),
            FigureSummary.Of([.. forecasts.Select(f => f.Last)]),
            RankTest.Of(forecasts.Select(f => f.Severity)),
            RankTest.Of(forecasts.Select(f => f.Gain)),
            Quantile.Median(forecasts.Select(f => f.Effective)),
            forecasts.Average(f => f.Moves)
        );
}
