using Stipple.Skin.Learning;

namespace Stipple.Skin.Tests.Learning;

public sealed class RehearserTests
{
    private static readonly Lazy<RehearsedForecast[]> Small = new(() =>
        [
            .. Rehearser.Run(
                Templates.Examples,
                new RehearsalOptions(People: 16, Twins: 20),
                cancellation: TestContext.Current.CancellationToken
            ),
        ]
    );

    [Fact]
    public void Forecasts_learnt_from_readings_cover_the_truth_and_come_nearer_to_it()
    {
        foreach (var group in Small.Value.GroupBy(f => (f.World, f.Readings)))
            TestContext.Current.TestOutputHelper?.WriteLine(
                $"{group.Key}: next {group.Average(f => f.Next.In90 ? 1 : 0):P0} {group.Average(f => f.Next.Crps):F3}; "
                    + $"last {group.Average(f => f.Last.In50 ? 1 : 0):P0} {group.Average(f => f.Last.In90 ? 1 : 0):P0} "
                    + $"{group.Average(f => f.Last.Width90):F2} {group.Average(f => f.Last.Crps):F3}"
            );
        var (none, most) = (After(0), After(Rehearser.MostReadings));

        Assert.True(most.Average(f => f.Last.Width90) < 0.8 * none.Average(f => f.Last.Width90));
        Assert.True(most.Average(f => f.Last.Crps) < none.Average(f => f.Last.Crps));
        // Of 80 figures at a true share of 0.86 (20 twins), fewer than 58 come once in ten thousand times, were they independent.
        Assert.True(Small.Value.Count(f => f.World == RehearsedWorld.AsBelieved && f.Last.In90) >= 58);

        RehearsedForecast[] After(int readings) =>
            [.. Small.Value.Where(f => f.World == RehearsedWorld.AsBelieved && f.Readings == readings)];
    }
}
