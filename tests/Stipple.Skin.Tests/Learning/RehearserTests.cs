using Stipple.Skin.Learning;

namespace Stipple.Skin.Tests.Learning;

public sealed class RehearserTests
{
    private static readonly Course[] Few = [.. Templates.Examples.Where(t => t.Concerns[0] is AcneScars or Scar or Pores)];

    [Fact]
    public void Forecasts_learnt_from_readings_cover_the_truth_and_come_nearer_to_it()
    {
        var forecasts = Rehearse(20, 20);
        var none = forecasts.Where(f => f.Readings == 0).ToArray();
        var most = forecasts.Where(f => f.Readings == Rehearser.MostReadings).ToArray();

        Assert.True(most.Average(f => f.Last.Width90) < 0.8 * none.Average(f => f.Last.Width90));
        Assert.True(most.Average(f => f.Last.Crps) < none.Average(f => f.Last.Crps));
        // Of 20 figures at a true share of 0.81 (20 twins), fewer than 11 come less than once in two hundred times.
        Assert.All(forecasts.GroupBy(f => f.Readings), group => Assert.True(group.Count(f => f.Last.In90) >= 11));
        // Ranks are even when the learning is right: nine in ten thousand times they are less so than this.
        Assert.All(
            forecasts.GroupBy(f => f.Readings),
            group => Assert.True(RankTest.Of(group.Select(f => f.Severity)).Kolmogorov > 0.0009)
        );
    }

    [Fact]
    public void The_same_seed_gives_the_same_people_and_another_gives_others()
    {
        var person = SimulatedPerson.Draw(Few, RehearsedWorld.AsBelieved, 3, 1);

        Assert.Equal(person.Written, SimulatedPerson.Draw(Few, RehearsedWorld.AsBelieved, 3, 1).Written);
        Assert.NotEqual(person.Score, SimulatedPerson.Draw(Few, RehearsedWorld.AsBelieved, 4, 1).Score);
    }

    [Fact]
    public void What_is_read_is_a_sound_course()
    {
        for (var number = 0; number < 6; number++)
        {
            var person = SimulatedPerson.Draw(Few, RehearsedWorld.RatersErr, 1, number);
            var read = CourseReader.Read(CourseWriter.Write(person.Course with { Observations = [.. person.Written] }));

            Assert.Empty(read.Faults);
            Assert.Equal(SimulatedPerson.Readings, read.Course!.Observations.Count);
        }
    }

    [Fact]
    public void A_world_of_greater_errors_reads_the_same_people_worse()
    {
        double Off(RehearsedWorld world) =>
            Enumerable
                .Range(0, 40)
                .Select(number => SimulatedPerson.Draw(Few, world, 1, number))
                .Average(p => Math.Abs(p.Honest[^1].Score - p.Score) / p.Concern.Baseline.Score);

        Assert.True(Off(RehearsedWorld.RatersErr) > 1.15 * Off(RehearsedWorld.AsBelieved));
    }

    [Fact]
    public void It_can_be_stopped_and_refuses_what_it_cannot_do()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => Rehearser.Run(Few, new RehearsalOptions(), cancellation: source.Token));
        Assert.Throws<ArgumentOutOfRangeException>(() => Refused(Few, new RehearsalOptions(People: 9)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Refused(Few, new RehearsalOptions(Twins: 19)));
        Assert.Throws<ArgumentException>(() => Refused([], new RehearsalOptions()));

        object Refused(Course[] templates, RehearsalOptions options) =>
            Rehearser.Run(templates, options, cancellation: TestContext.Current.CancellationToken);
    }

    private static RehearsedForecast[] Rehearse(int people, int twins) =>
        [
            .. Rehearser.Run(
                Few,
                new RehearsalOptions(people, twins),
                cancellation: TestContext.Current.CancellationToken,
                only: [RehearsedWorld.AsBelieved]
            ),
        ];
}
