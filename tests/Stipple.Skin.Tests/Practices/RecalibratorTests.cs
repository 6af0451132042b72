using Stipple.Skin.Forecasting;
using Stipple.Skin.Parameters;
using Stipple.Skin.Practices;

namespace Stipple.Skin.Tests.Practices;

public class RecalibratorTests
{
    private static readonly GainPrior Scars = PracticePrior.Published.Gains[0];

    [Fact]
    public void Without_outcomes_the_published_gains_stand_to_the_last_bit()
    {
        var practice = Recalibrator.Run([Lab.Course(Lab.Person(), Lab.Area(), 0, 28)], cancellation: TestContext.Current.CancellationToken);

        Assert.Equal(0, practice.People);
        Assert.Empty(practice.Parameters);
        Assert.All(practice.Kinds, k => Assert.Equal(k.Published, k.Here));
        Assert.Equal(practice.PublishedSpread, practice.Spread);
        var course = Read(Treated(0));
        Assert.Equal(
            Lab.Forecast(course, new ForecastOptions(20)).Concerns[0].Score,
            Lab.Forecast(course, new ForecastOptions(20, Practice: practice)).Concerns[0].Score
        );
    }

    [Fact]
    public void The_grid_without_outcomes_holds_what_the_published_gains_leave_open()
    {
        var posterior = PracticePosterior.Of([], PracticePrior.Published, cancellation: TestContext.Current.CancellationToken);

        Assert.All(
            PracticePrior.Published.Gains.Zip(posterior.Factors),
            pair =>
            {
                Assert.Equal(0, LogGrid.Practice.Quantile(pair.Second, 0.5), 1e-5);
                Assert.Equal(pair.First.Spread, Math.Sqrt(LogGrid.Practice.Variance(pair.Second)), 0.002 * pair.First.Spread);
            }
        );
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void Many_people_who_answer_twice_as_well_bring_the_gain_there()
    {
        var practice = Simulated.Weighed(Simulated.People(new Random(1), 300, Math.Log(2)));

        var set = practice.Parameters.Single(p => p.Id == Scars.Parameter.Id);
        Assert.InRange(set.Value / Scars.Parameter.Value, 1.85, 2.15);
        Assert.True(practice.Kinds[0].Weight > 0.95);
        Assert.True(set.Spread < Scars.Parameter.Spread);
        Assert.InRange(practice.Kinds[0].Own!.Median, practice.Kinds[0].Here.Median - 2, practice.Kinds[0].Here.Median + 2);
    }

    [Fact]
    public void The_more_people_the_further_the_gain_goes()
    {
        var people = Simulated.People(new Random(2), 160, Math.Log(2));
        var shifts = new[] { 5, 20, 160 }
            .Select(count => Simulated.Weighed(people.Take(count)).Kinds[0])
            .Select(kind => (kind.Weight, Kept: Factor(kind.Here.Median) / Factor(kind.Own!.Median)))
            .ToArray();

        Assert.True(shifts[0].Weight < shifts[1].Weight && shifts[1].Weight < shifts[2].Weight, string.Join(' ', shifts));
        Assert.True(shifts[0].Kept < shifts[1].Kept && shifts[1].Kept < shifts[2].Kept, string.Join(' ', shifts));
        Assert.InRange(shifts[0].Kept, 0.2, 0.9);

        static double Factor(double percent) => Math.Log(-Math.Log(1 - percent / 100) / Scars.UsualFall);
    }

    [Fact]
    public void Fewer_than_five_people_move_nothing_and_it_is_said_how_many_they_are()
    {
        var practice = Simulated.Weighed(Simulated.People(new Random(3), Recalibrator.FewestPeople - 1, Math.Log(3)));

        Assert.Empty(practice.Parameters);
        Assert.Equal(Recalibrator.FewestPeople - 1, practice.Kinds[0].People);
        Assert.Equal(0, practice.Kinds[0].Readings);
        Assert.Null(practice.Kinds[0].Own);
        Assert.Equal(practice.Kinds[0].Published, practice.Kinds[0].Here);
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void The_spread_between_people_is_found_again()
    {
        foreach (var spread in new[] { 0.15, 0.5 })
        {
            var practice = Simulated.Weighed(Simulated.People(new Random(4), 200, 0, spread));

            Assert.InRange(spread, practice.Spread.Low, practice.Spread.High);
            Assert.True(practice.Spread.High - practice.Spread.Low < practice.PublishedSpread.High - practice.PublishedSpread.Low);
        }
    }

    [Fact]
    public void Raters_who_knew_are_taken_to_see_as_much_more_as_published()
    {
        var prior = PracticePrior.Published;
        var same = Simulated.Weighed(Simulated.People(new Random(5), 200, 0, optimism: prior.Optimism));
        var masked = Simulated.Weighed(Simulated.People(new Random(5), 200, 0));

        Assert.InRange(same.Parameters[0].Value / Scars.Parameter.Value, 0.9, 1.1);
        Assert.Equal(0, same.MaskedReadings);
        Assert.Equal(400, masked.MaskedReadings);
        // What is optimism and what is effect stays open, however many they are.
        Assert.True(same.Kinds[0].Weight < masked.Kinds[0].Weight);
        Assert.True(same.Kinds[0].Weight < 0.95);
    }

    [Fact]
    public void Other_kinds_move_the_same_way_but_less_and_keep_their_doubt()
    {
        var practice = Simulated.Weighed(Simulated.People(new Random(6), 200, Math.Log(2)));

        foreach (var other in practice.Kinds.Skip(1))
        {
            var factor =
                practice.Parameters[practice.Kinds.IndexOf(other)].Value
                / PracticePrior.Published.Gains[practice.Kinds.IndexOf(other)].Parameter.Value;
            Assert.InRange(factor, 1.1, 1.7);
            Assert.InRange(other.Weight, 0.1, 0.6);
        }
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void Ranks_of_the_truth_are_uniform()
    {
        // Simulation-based calibration (Talts et al. 2018): truths from the prior, outcomes from the truths, place of the truths.
        const int Runs = 200;
        const int Bins = 5;
        var prior = PracticePrior.Published;
        var ranks = new int[Bins];
        Parallel.For(
            0,
            Runs,
            run =>
            {
                var random = new Random(1000 + run);
                var z = Simulated.Normal(random);
                var truth = Scars.Common * z + Scars.Particular * Simulated.Normal(random);
                var spread = prior.PersonSpread * Math.Exp(prior.PersonSpreadSpread * Simulated.Normal(random));
                var r = prior.OptimismCorrelation;
                var optimism = prior.Optimism + prior.OptimismSpread * (r * z + Math.Sqrt(1 - r * r) * Simulated.Normal(random));
                var people = Simulated
                    .People(random, 3, truth, spread)
                    .Concat(Simulated.People(random, 4, truth, spread, optimism: optimism))
                    .ToArray();
                var weights = PracticePosterior.Of(people, prior).Factors[0];
                var below = weights.Where((_, i) => LogGrid.Practice[i] < truth).Sum() / weights.Sum();
                Interlocked.Increment(ref ranks[Math.Min(Bins - 1, (int)(below * Bins))]);
            }
        );

        // Chi-square with 4 degrees of freedom: 18.5 at one in a thousand.
        var chiSquare = ranks.Sum(count => (count - Runs / (double)Bins) * (count - Runs / (double)Bins) / (Runs / (double)Bins));
        Assert.True(chiSquare < 18.5, $"{chiSquare}: {string.Join(' ', ranks)}");
    }

    [Fact]
    public void The_order_of_courses_and_a_course_given_twice_change_nothing()
    {
        var token = TestContext.Current.CancellationToken;
        var courses = Enumerable.Range(0, 6).Select(i => Read(Treated(i, 20 - i))).ToArray();

        var one = Recalibrator.Run(courses, cancellation: token);
        var other = Recalibrator.Run([.. courses.Reverse(), courses[2]], cancellation: token);

        Assert.Equal(Text(one), Text(other));
        Assert.Equal(6, one.People);
    }

    [Fact]
    public void What_a_practice_keeps_names_nobody()
    {
        var courses = Enumerable.Range(0, 6).Select(i => Read(Treated(i, 20 - i))).ToArray();

        var text = Text(Recalibrator.Run(courses, cancellation: TestContext.Current.CancellationToken));

        Assert.DoesNotContain("Person", text);
        Assert.DoesNotContain("secret", text);
        Assert.DoesNotMatch(@"20\d\d-\d\d|day|age", text.Replace("average", ""));
    }

    [Fact]
    public void A_shifted_gain_shifts_the_forecast_and_the_forecast_says_so()
    {
        var practice = Simulated.Weighed(Simulated.People(new Random(7), 100, Math.Log(2)));
        var course = Read(Treated(0));

        var plain = Lab.Forecast(course, new ForecastOptions(40));
        var shifted = Lab.Forecast(course, new ForecastOptions(40, Practice: practice));

        Assert.True(shifted.Concerns[0].Score[^1].P50 < plain.Concerns[0].Score[^1].P50);
        Assert.Null(plain.Practice);
        Assert.Equal(100, shifted.Practice!.People);
        Assert.Equal(["acne-scars"], shifted.Practice.Kinds.Select(k => k.Kind));
        Assert.Throws<ArgumentException>(() =>
            Lab.Forecast(course, new ForecastOptions(40, Practice: practice with { Calibration = "0" }))
        );
    }

    private static string Text(PracticeCalibration practice)
    {
        using var stream = new MemoryStream();
        PracticeFile.Write(stream, practice);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static Course Read(Course course)
    {
        var read = CourseReader.Read(CourseWriter.Write(course));
        return read.Course ?? throw new InvalidOperationException(string.Join('\n', read.Faults));
    }

    private static Course Treated(int person, double? after = null)
    {
        var course = Lab.Course(Lab.Person(30 + person), Lab.Area(), 0, 28, 56);
        return course with
        {
            Title = $"Person {person}",
            Note = "a secret",
            Sessions = [.. course.Sessions.Select(s => s with { Status = SessionStatus.Done })],
            Concerns =
            [
                new AcneScars
                {
                    Id = "scars",
                    Zones = ["cheek-left"],
                    Baseline = new Baseline("goodman-baron-quantitative", 30),
                },
            ],
            Observations = after is not { } score
                ? []
                :
                [
                    new Observation
                    {
                        At = course.Sessions[^1].At.AddDays(90),
                        Concern = "scars",
                        Scale = "goodman-baron-quantitative",
                        Score = score,
                        Rater = Rater.Practitioner,
                    },
                ],
        };
    }
}
