using Stipple.Designs;
using Stipple.Evidence;
using Stipple.Skin.Cohorts;
using Stipple.Skin.Concerns;
using Stipple.Skin.Forecasting;
using Stipple.Skin.Healing;
using Stipple.Skin.Parameters;
using Stipple.Skin.Solver;

namespace Stipple.Skin.Tests.Cohorts;

public sealed class CohortTests
{
    [Fact]
    public void A_patient_depends_on_neither_threads_nor_the_range_they_were_simulated_in()
    {
        var design = Trial.Plain with { DropOut = new DropOut(0.1) };
        var alone = Trial.Run(design, 300, threads: 1).Select(Trial.Text).ToArray();

        Assert.Equal(alone, Trial.Run(design, 300, threads: 3).Select(Trial.Text));
        Assert.Equal(
            alone,
            Trial.Run(design, 101).Concat(Trial.Run(design, 1, from: 101)).Concat(Trial.Run(design, 198, from: 102)).Select(Trial.Text)
        );
        Assert.NotEqual(alone, Trial.Run(design, 300, seed: 2).Select(Trial.Text));
        Assert.Equal(Enumerable.Range(0, 300), Trial.Run(design, 300).Select(p => p.Number));
    }

    [Fact]
    public void Another_arm_finds_the_same_people_waiting()
    {
        var other = Trial.Plain with { Arms = [Trial.Needled("short", 0.5), Trial.Needling] };

        foreach (var (one, two) in Trial.Run(Trial.Plain, 200).Zip(Trial.Run(other, 200)))
        {
            Assert.Equal((one.Person, one.Baseline, one.Screening, one.Arm), (two.Person, two.Baseline, two.Screening, two.Arm));
            if (one.Arm == 1)
                Assert.Equal(one.Severities, two.Severities);
        }
    }

    [Fact]
    public void The_skin_of_a_patient_is_that_of_a_forecast()
    {
        var design = Trial.Plain with { Arms = [Trial.Needling with { Share = 1 }] };
        var patient = Trial.Run(design, 1)[0];
        var worlds = new Worlds(design.Population.Concern, 0);
        var start = new DateTime(2026, 1, 1);
        var schedule = new Schedule(
            Catalogue.Zones["cheek-left"].Anatomy,
            [
                .. Enumerable
                    .Range(0, 3)
                    .Select(i => new Treatment(
                        28 * i,
                        new Session
                        {
                            At = start.AddDays(28 * i),
                            Status = SessionStatus.Done,
                            Areas = [Trial.Needling.Sessions!.Area],
                        },
                        Trial.Needling.Sessions.Area
                    )),
            ]
        );
        var grid = ForecastGrid.Of([0, 28, 56], 112);
        var twin = worlds.In(0, Twin.Draw(1, 0));
        var run = new ZoneRun(patient.Person, schedule, grid, 1);
        LaneSolver
            .Create<HealingModel>(Tolerance.Standard)
            .Run(new RunPaths([run], grid, [twin], progress: null, TestContext.Current.CancellationToken));
        var signs = new double[Appearance.Signs.Count];
        run.Treated.Read(grid.Length - 1, 0, signs);

        // Signs of a forecast are kept in single precision.
        Assert.Equal(Severity.Of(design.Population.Concern, signs, twin), patient.Severities[^1], 1e-4);
    }

    [Fact]
    public void Waiting_does_not_beat_needling()
    {
        var report = Trial.Report(Trial.Plain, 600);

        Assert.True(report.Comparisons[0].Difference.Low > 0);
        Assert.True(report.Arms[1].Visits[1].Responders.Value > report.Arms[0].Visits[1].Responders.Value);
        Assert.Null(report.Arms[0].Downtime);
        Assert.InRange(report.Arms[1].Downtime!.Value.Value, 0.1, 14);
    }

    [Fact]
    public void An_arm_whose_needles_stay_out_of_the_skin_is_like_waiting()
    {
        var design = Trial.Plain with { Arms = [Trial.Waiting, Trial.Needled("sham", 0)] };
        var severities = Trial.Run(design, 200).ToLookup(p => p.Arm, p => p.Severities[1]);

        Assert.Equal(severities[0].Average(), severities[1].Average(), 0.3);
        Assert.False(design.Arms[1].IsNeedled);
    }

    [Fact]
    public void Only_zones_that_are_needled_improve()
    {
        var half = Trial.Needling with
        {
            Share = 1,
            Sessions = Trial.Needling.Sessions! with { Area = Trial.Needling.Sessions.Area with { Zones = ["cheek-left"] } },
        };
        var both = Trial.Run(Trial.Plain with { Arms = [Trial.Needling with { Share = 1 }] }, 20);
        var one = Trial.Run(Trial.Plain with { Arms = [half] }, 20);
        var none = Trial.Run(Trial.Plain with { Arms = [Trial.Waiting with { Share = 1 }] }, 20);

        for (var i = 0; i < both.Length; i++)
            Assert.Equal((both[i].Severities[1] + none[i].Severities[1]) / 2, one[i].Severities[1], 1e-3);
    }

    [Fact]
    public void People_are_randomised_by_the_shares()
    {
        var design = Trial.Plain with
        {
            Visits = [1],
            Endpoint = Trial.Plain.Endpoint with { Day = 1 },
            Arms = [new DesignArm("a", 0.2), new DesignArm("b", 0.3), new DesignArm("c", 0.5)],
        };
        var counts = Trial.Run(design, 3000).CountBy(p => p.Arm).ToDictionary(c => c.Key, c => c.Value);

        // Four standard errors.
        Assert.Equal(600, counts[0], 4 * Math.Sqrt(3000 * 0.2 * 0.8));
        Assert.Equal(900, counts[1], 4 * Math.Sqrt(3000 * 0.3 * 0.7));
        Assert.Equal(1500, counts[2], 4 * Math.Sqrt(3000 * 0.5 * 0.5));
    }

    [Fact]
    public void The_inclusion_is_kept_and_the_screened_are_counted()
    {
        var design = Trial.Plain with
        {
            Arms = [Trial.Waiting with { Share = 1 }],
            Inclusion = new Inclusion(new Limits(25, 35), new PhototypeRange(Phototype.II, Phototype.III), new Limits(90, null)),
        };
        var patients = Trial.Run(design, 500);

        Assert.All(patients, p => Assert.True(design.Inclusion.Admits(p.Person, p.Screening)));
        Assert.All(patients, p => Assert.InRange(p.Person.Age, 25, 35));
        Assert.All(patients, p => Assert.True(p.Screening >= 90));
        Assert.Contains(patients, p => p.Baseline < 90);
        Assert.InRange(patients.Average(p => p.Screened), 3, 10);
        Assert.All(Trial.Run(design with { Inclusion = new Inclusion() }, 100), p => Assert.Equal(1, p.Screened));
    }

    [Fact]
    public void A_population_is_as_it_was_described()
    {
        var people = Trial.Run(Trial.Plain with { Arms = [Trial.Waiting with { Share = 1 }] }, 2000);

        Assert.Equal(0.5, people.Average(p => p.Person.Sex == Sex.Female ? 1.0 : 0), 0.05);
        Assert.All(people, p => Assert.InRange(p.Person.Phototype, Phototype.II, Phototype.V));
        Assert.All(people, p => Assert.InRange(p.Person.Age, 18, 60));
        Assert.Equal(110, people.Average(p => p.Baseline), 3.0);
        Assert.Equal(30, Math.Sqrt(people.Average(p => Math.Pow(p.Baseline - 110, 2))), 2.0);
        Assert.All(people, p => Assert.Null(p.Person.Smoking));
    }

    [Fact]
    public void Who_nobody_fits_is_told()
    {
        var design = Trial.Plain with { Inclusion = new Inclusion(Age: new Limits(90, null)) };

        var failure = Assert.ThrowsAny<Exception>(() => Trial.Run(design, 1, threads: 1));

        Assert.Contains(NobodyIncludedException.Code, failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_better_world_improves_more_and_leaves_waiting_as_it_is()
    {
        var mean = new[] { -1.0, 0, 1 }.Select(world =>
            Trial.Run(Trial.Plain with { World = world }, 200).ToLookup(p => p.Arm, p => p.Severities[1])
        );
        var needled = mean.Select(arms => arms[1].Average()).ToArray();

        Assert.True(needled[0] > needled[1] + 3 && needled[1] > needled[2] + 3);
        Assert.True(mean.Select(arms => arms[0].Average()).All(m => m is > 99 and < 103));
    }

    [Fact]
    public void A_cohort_can_be_stopped_between_patients()
    {
        using var stopping = new CancellationTokenSource();
        var seen = 0;

        Assert.ThrowsAny<OperationCanceledException>(() =>
        {
            foreach (var _ in Cohort.Run(Trial.Plain, 1, 0, 10_000, 1, stopping.Token))
            {
                if (++seen == 10)
                    stopping.Cancel();
            }
        });

        Assert.Equal(10, seen);
    }
}
