using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Stipple.Practice.Expectations;
using Stipple.Practice.Tests.Sessions;
using Stipple.Skin.Appearance;
using Stipple.Skin.Forecasting;

namespace Stipple.Practice.Tests.Expectations;

public sealed partial class ExpectationTests
{
    private static readonly ConcurrentDictionary<string, (Course, Forecast)> Cases = new();

    public static TheoryData<string> Examples => ["acne-scars", "wrinkles", "neck-laxity", "melasma", "stretch-marks"];

    private static (Course Course, Forecast Forecast) Example(string name) =>
        Cases.GetOrAdd(
            name,
            n =>
            {
                var course = CourseReader.Read(File.ReadAllBytes(Path.Combine(Clinic.Root(), $"examples/{n}.json"))).Course! with
                {
                    Observations = [],
                };
                return (course, Forecaster.Run(course, new ForecastOptions(Twins: 40, Signs: [Sign.Redness])));
            }
        );

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_number_said_is_a_figure_of_the_forecast(string name)
    {
        var (course, forecast) = Example(name);

        foreach (var expectation in ExpectationWriter.Of(course, forecast))
        {
            // Fixed phrases that are no figures: the pain scale, and the share that the 5 % and 95 % quantiles stand for.
            var text = expectation
                .Text.Replace("from 0 to 10", "", StringComparison.Ordinal)
                .Replace("and 19 in 20", "and", StringComparison.Ordinal);
            foreach (var figure in expectation.Figures.OrderByDescending(f => f.Said.Length))
                text = Regex.Replace(
                    text,
                    $@"(?<![\d]){Regex.Escape(figure.Said)}(?![\d])",
                    "",
                    RegexOptions.IgnoreCase,
                    TimeSpan.FromSeconds(1)
                );
            Assert.DoesNotMatch(@"\d", text);
            Assert.All(expectation.Figures, figure => Assert.True(double.IsFinite(figure.Value)));
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_figures_are_those_of_the_forecast(string name)
    {
        var (course, forecast) = Example(name);
        var said = ExpectationWriter.Of(course, forecast);

        foreach (var concern in forecast.Concerns)
        foreach (var expectation in said.Where(e => e.Topic == ExpectationTopic.Improvement && e.Concern == concern.Concern))
        {
            var chance = Assert.Single(
                concern.Chances,
                c =>
                    c.Treated == expectation.Figures[0].Value
                    && c.Untreated == expectation.Figures[2].Value
                    && c.Day == expectation.Figures[1].Value
                    && c.Improvement == Improvement(expectation, concern)
            );
            Assert.Equal(PlainNumbers.InTen(chance.Treated), expectation.Figures[0].Said);
        }

        var next = forecast.Sessions.FirstOrDefault(s => s.Status == SessionStatus.Planned) ?? forecast.Sessions[^1];
        var downtime = Assert.Single(said, e => e.Topic == ExpectationTopic.Downtime);
        Assert.Equal(next.Zones.Max(z => z.DaysUntilPresentable.P50), downtime.Figures[0].Value);
        var pain = Assert.Single(said, e => e.Topic == ExpectationTopic.Pain);
        Assert.Equal(next.Zones.Max(z => z.Pain.P50), pain.Figures[0].Value);
        var marks = Assert.Single(said, e => e.Topic == ExpectationTopic.DarkMarks);
        Assert.Contains(forecast.Zones, z => z.PigmentRisk == marks.Figures[0].Value);
    }

    private static double Improvement(Expectation expectation, ConcernForecast concern) =>
        expectation.Text.Contains("goal", StringComparison.Ordinal) ? concern.Chances.First(c => c.IsGoal).Improvement
        : expectation.Text.Contains("quarter", StringComparison.Ordinal) ? 25
        : 50;

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_words_are_for_a_reader_of_eleven(string name)
    {
        var (course, forecast) = Example(name);
        var text = string.Join(' ', ExpectationWriter.Of(course, forecast).Select(e => e.Text));

        // Flesch-Kincaid grade; grade 6 is read at eleven to twelve.
        var sentences = Regex.Count(text, @"[.!?](\s|$)", RegexOptions.None, TimeSpan.FromSeconds(1));
        var words = Word().Matches(text).Select(m => m.Value).ToArray();
        var syllables = words.Sum(w =>
            Math.Max(1, Vowels().Count(w.EndsWith('e') && !w.EndsWith("le", StringComparison.Ordinal) ? w[..^1] : w))
        );
        Assert.InRange(0.39 * words.Length / sentences + 11.8 * syllables / words.Length - 15.59, 0, 6.9);
    }

    [Fact]
    public void Where_no_study_stands_behind_a_concern_nothing_is_promised_for_it()
    {
        var (course, forecast) = Example("acne-scars");
        var studied = ExpectationWriter.Of(course, forecast);
        var concern = forecast.Concerns[0];

        foreach (var support in new[] { concern.Support with { Kind = null }, concern.Support with { Arms = 0 } })
        {
            var said = ExpectationWriter.Of(course, forecast with { Concerns = [concern with { Support = support }] });

            Assert.Equal([ExpectationTopic.Evidence], said.Where(e => e.Concern == concern.Concern).Select(e => e.Topic));
            Assert.Contains("no study", said[^1].Text, StringComparison.Ordinal);
            Assert.Empty(said[^1].Figures);
        }

        Assert.Contains(studied, e => e.Topic == ExpectationTopic.Improvement);
        Assert.Contains($"{concern.Support.Studies} studies", studied[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_sessions_or_signs_nothing_is_said_of_them()
    {
        var (course, forecast) = Example("acne-scars");

        Assert.DoesNotContain(
            ExpectationWriter.Of(course, forecast with { Sessions = [] }),
            e =>
                e.Topic
                    is ExpectationTopic.Downtime
                        or ExpectationTopic.Pain
                        or ExpectationTopic.DarkMarks
                        or ExpectationTopic.Redness
                        or ExpectationTopic.EarlyPlumping
        );
        Assert.DoesNotContain(
            ExpectationWriter.Of(course, forecast with { Zones = [.. forecast.Zones.Select(z => z with { Signs = [] })] }),
            e => e.Topic == ExpectationTopic.Redness
        );
        Assert.Contains(ExpectationWriter.Of(course, forecast), e => e.Topic == ExpectationTopic.Redness);
    }

    [Fact]
    public void Skin_types_that_no_study_had_are_named()
    {
        var (course, forecast) = Example("acne-scars");

        string Said(Phototype own, Phototype? lowest, Phototype? highest, int arms) =>
            ExpectationWriter
                .Of(
                    course with
                    {
                        Person = course.Person with { Phototype = own },
                    },
                    forecast with
                    {
                        Concerns =
                        [
                            forecast.Concerns[0] with
                            {
                                Support = forecast.Concerns[0].Support with
                                {
                                    LowestPhototype = lowest,
                                    HighestPhototype = highest,
                                    PhototypeArms = arms,
                                },
                            },
                        ],
                    }
                )[^1]
                .Text;

        Assert.EndsWith(
            "your skin type, VI. So for you it is less sure.",
            Said(Phototype.VI, Phototype.II, Phototype.V, 3),
            StringComparison.Ordinal
        );
        Assert.EndsWith("skin type I or VI.", Said(Phototype.III, Phototype.II, Phototype.V, 3), StringComparison.Ordinal);
        Assert.EndsWith("from I to VI.", Said(Phototype.III, Phototype.I, Phototype.VI, 3), StringComparison.Ordinal);
        Assert.EndsWith("None of them says which skin types took part.", Said(Phototype.III, null, null, 0), StringComparison.Ordinal);
    }

    [Fact]
    public void Looking_better_at_first_is_told_only_where_it_fades()
    {
        var (course, forecast) = Example("wrinkles");
        var concern = forecast.Concerns[0];
        var first = forecast.Sessions.First(s => s.Zones.Any(z => z.Zones.Intersect(concern.Zones).Any())).Day;

        Expectation? Said(double early, double later) =>
            ExpectationWriter
                .Of(
                    course,
                    forecast with
                    {
                        Concerns =
                        [
                            concern with
                            {
                                Change =
                                [
                                    .. forecast.Days.Select(day => day <= first + 7 ? -early : -later).Select(c => new Band(c, c, c, c, c)),
                                ],
                            },
                        ],
                    }
                )
                .FirstOrDefault(e => e.Topic == ExpectationTopic.EarlyPlumping);

        Assert.Contains("8 % better", Said(8, 3)!.Text, StringComparison.Ordinal);
        Assert.Contains("about 3 % is left", Said(8, 3)!.Text, StringComparison.Ordinal);
        Assert.Contains("nothing of it is left", Said(8, 0.4)!.Text, StringComparison.Ordinal);
        Assert.NotNull(Said(4, 3));
        Assert.Null(Said(3.9, 3));
        Assert.Null(Said(3, 8));
        Assert.Null(Said(0.9, -3));
    }

    [Theory]
    [InlineData(0, "fewer than 1 in 20")]
    [InlineData(4.9, "fewer than 1 in 20")]
    [InlineData(5, "about 1 in 10")]
    [InlineData(64.9, "about 6 in 10")]
    [InlineData(65, "about 7 in 10")]
    [InlineData(94.9, "about 9 in 10")]
    [InlineData(95, "at least 19 in 20")]
    public void Shares_are_said_in_tens(double percent, string said) => Assert.Equal(said, PlainNumbers.InTen(percent));

    [Theory]
    [InlineData(0, "the same day")]
    [InlineData(0.2, "after 1 day")]
    [InlineData(1, "after 1 day")]
    [InlineData(1.1, "after 2 days")]
    public void Days_are_rounded_up(double days, string said) => Assert.Equal(said, PlainNumbers.After(days));

    [Theory]
    [InlineData("wrinkles")]
    [InlineData("stretch-marks")]
    public void Two_concerns_of_a_kind_are_told_apart(string name)
    {
        var (course, forecast) = Example(name);

        var said = ExpectationWriter.Of(course, forecast).Where(e => e.Topic == ExpectationTopic.Evidence).ToArray();
        Assert.Equal(2, said.Length);
        Assert.All(said, e => Assert.Contains($"({e.Concern})", e.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Swelling_is_not_said_to_change_colour()
    {
        var (course, forecast) = Example("melasma");

        Assert.DoesNotContain(ExpectationWriter.Of(course, forecast), e => e.Topic == ExpectationTopic.EarlyPlumping);
    }

    [Theory]
    [InlineData(1, "study", "1 study")]
    [InlineData(2, "study", "2 studies")]
    [InlineData(2, "person", "2 people")]
    [InlineData(0, "group", "0 groups")]
    public void One_is_not_many(int number, string one, string said) => Assert.Equal(said, PlainNumbers.Count(number, one));

    [GeneratedRegex("[A-Za-z0-9]+", RegexOptions.None, 1000)]
    private static partial Regex Word();

    [GeneratedRegex("[aeiouyAEIOUY]+|[0-9]+", RegexOptions.None, 1000)]
    private static partial Regex Vowels();
}
