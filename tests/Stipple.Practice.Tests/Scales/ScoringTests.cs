using FsCheck;
using FsCheck.Fluent;
using Stipple.Practice.Scales;

namespace Stipple.Practice.Tests.Scales;

public sealed class ScoringTests
{
    [Fact]
    public void There_is_no_total_while_any_item_is_missing() =>
        Prop.ForAll(
                Draw.AnyAnswered,
                drawn =>
                {
                    var (instrument, answers) = drawn;
                    foreach (var question in instrument.Required)
                    {
                        var values = answers.Values.Where(v => v.Key != question.Id).ToDictionary(StringComparer.Ordinal);
                        var result = Scoring.Score(instrument, answers with { Values = values }, Setting.Live);
                        Assert.Null(result.Total);
                        Assert.Equal([question.Id], result.Missing);
                        Assert.Empty(result.Faults);
                    }
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_items_regions_and_answers_does_not_matter() =>
        Prop.ForAll(
                Draw.AnyAnswered,
                drawn =>
                {
                    var (instrument, answers) = drawn;
                    var turned = instrument with { Items = [.. instrument.Items.Reverse()], Regions = [.. instrument.Regions.Reverse()] };
                    var backwards = answers with { Values = answers.Values.Reverse().ToDictionary(StringComparer.Ordinal) };

                    Assert.Equal(
                        Scoring.Score(instrument, answers, Setting.Live).Total,
                        Scoring.Score(turned, backwards, Setting.Live).Total
                    );
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_higher_answer_never_lowers_the_total() =>
        Prop.ForAll(
                Draw.AnyAnswered,
                drawn =>
                {
                    var (instrument, answers) = drawn;
                    var total = Scoring.Score(instrument, answers, Setting.Live).Total!.Value;
                    foreach (var question in instrument.Questions)
                    {
                        var options = Draw.Options(question.Item);
                        var next = options.Where(o => o > answers.Values[question.Id]).Take(1).ToArray();
                        if (next.Length == 0)
                            continue;
                        var values = new Dictionary<string, double>(answers.Values, StringComparer.Ordinal) { [question.Id] = next[0] };
                        Assert.True(
                            Scoring.Score(instrument, answers with { Values = values }, Setting.Live).Total!.Value >= total,
                            question.Id
                        );
                    }
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_total_stays_within_the_range_of_its_scale() =>
        Prop.ForAll(
                Draw.AnyAnswered,
                drawn =>
                    Assert.InRange(
                        Scoring.Score(drawn.Instrument, drawn.Answers, Setting.Live).Total!.Value,
                        drawn.Instrument.Minimum,
                        drawn.Instrument.Maximum
                    )
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void What_must_be_felt_or_told_is_refused_from_a_photograph_and_nothing_else_is() =>
        Assert.All(
            Instruments.All,
            instrument =>
            {
                var faults = Scoring.Score(instrument, Draw.All(instrument, i => Draw.Options(i)[0]), Setting.Photo).Faults;
                var felt = instrument.Questions.Where(q => q.Item.LiveOnly).Select(q => q.Id);
                Assert.Equal(felt.Order(StringComparer.Ordinal), faults.Select(f => f.Place));
                Assert.All(faults, f => Assert.Equal("STP-SCALE-003", f.Code));
            }
        );

    [Theory]
    [InlineData("vancouver", "pliability")]
    [InlineData("vancouver-modified", "pliability")]
    [InlineData("posas-observer", "pliability")]
    [InlineData("posas-patient", "pain")]
    [InlineData("manchester", "texture")]
    [InlineData("pain-nrs", "pain")]
    public void Palpation_and_pain_come_from_the_person(string scale, string item) =>
        Assert.True(Instruments.Of(scale).Items.Single(i => i.Id == item).LiveOnly);

    [Fact]
    public void A_scar_seen_on_a_photograph_has_its_seen_items_but_no_total()
    {
        var result = Score("vancouver", Setting.Photo, ("vascularity", 2), ("pigmentation", 1));

        Assert.Empty(result.Faults);
        Assert.Null(result.Total);
        Assert.Equal(["pliability", "height"], result.Missing);
    }

    [Fact]
    public void All_faults_are_told_at_once()
    {
        var values = new Dictionary<string, double>(StringComparer.Ordinal)
        {
            ["vascularity"] = 4,
            ["pigmentation"] = double.NaN,
            ["pliability"] = 3,
            ["colour"] = 1,
        };
        var result = Scoring.Score(Instruments.Of("vancouver"), new Answers("vss", "0 to 14", values), Setting.Photo);

        Assert.Null(result.Total);
        Assert.Equal(
            [
                ("STP-SCALE-005", "scale"),
                ("STP-SCALE-004", "version"),
                ("STP-SCALE-001", "colour"),
                ("STP-SCALE-002", "pigmentation"),
                ("STP-SCALE-003", "pliability"),
                ("STP-SCALE-002", "vascularity"),
            ],
            result.Faults.Select(f => (f.Code, f.Place))
        );
        Assert.Equal("0, 1, 2, 3", result.Faults[^1].Allowed);
    }

    [Theory]
    [InlineData("posas-observer", "relief", 0)]
    [InlineData("posas-observer", "relief", 11)]
    [InlineData("posas-observer", "relief", 2.5)]
    [InlineData("goodman-baron-quantitative", "macular", -1)]
    [InlineData("goodman-baron-quantitative", "macular", 1.5)]
    [InlineData("goodman-baron-quantitative", "keloidal", 0.05)]
    [InlineData("glogau", "type", 0)]
    [InlineData("tewl", "reading", double.PositiveInfinity)]
    public void An_answer_off_the_range_or_the_steps_is_refused(string scale, string item, double answer) =>
        Assert.Equal("STP-SCALE-002", Assert.Single(Score(scale, Setting.Live, (item, answer)).Faults).Code);

    [Fact]
    public void Sunken_and_raised_scars_are_sub_scores_of_their_own()
    {
        var result = Score("ecca", Setting.Live, ("v-shaped", 3), ("u-shaped", 2), ("m-shaped", 1), ("elastolysis", 0));

        Assert.Null(result.Total);
        Assert.Equal([new PartScore("sunken", "Sub-score 1, sunken", 110, 0, 270)], result.Parts);
        Assert.Equal(["raised-young", "raised-old"], result.Missing);
    }

    [Theory] // bands of Goodman and Baron: 1 to 10, 11 to 20, more
    [InlineData(0, 0)]
    [InlineData(1, 3)]
    [InlineData(10, 3)]
    [InlineData(11, 6)]
    [InlineData(20, 6)]
    [InlineData(21, 9)]
    [InlineData(500, 9)]
    public void A_count_weighs_by_its_band(double count, double points) =>
        Assert.Equal(points, Weighed("goodman-baron-quantitative", "linear", count));

    [Theory] // under 5, 5 to 20, more than 20 square centimetres
    [InlineData(0, 0)]
    [InlineData(4.9, 6)]
    [InlineData(5, 12)]
    [InlineData(20, 12)]
    [InlineData(20.1, 18)]
    public void An_area_of_keloid_weighs_by_its_band(double area, double points) =>
        Assert.Equal(points, Weighed("goodman-baron-quantitative", "keloidal", area));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.1, 1)]
    [InlineData(9.9, 1)]
    [InlineData(10, 2)]
    [InlineData(29.9, 2)]
    [InlineData(30, 3)]
    [InlineData(50, 4)]
    [InlineData(70, 5)]
    [InlineData(90, 6)]
    [InlineData(100, 6)]
    public void A_measured_share_of_a_region_becomes_its_area_grade(double percent, double grade) =>
        Assert.Equal(grade, Instruments.Of("masi").Items[0].GradeOfArea(percent));

    [Theory]
    [InlineData(-0.1)]
    [InlineData(100.1)]
    [InlineData(double.NaN)]
    public void A_share_beyond_the_whole_is_refused(double percent) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Instruments.Of("masi").Items[0].GradeOfArea(percent));

    [Fact]
    public void A_single_facial_site_is_a_sub_score_and_nine_make_the_mean()
    {
        var lemperle = Instruments.Of("lemperle");
        Assert.Equal(9, lemperle.Questions.Length);
        Assert.Equal(4, Assert.Single(Score("lemperle", Setting.Photo, ("nasolabial.depth", 4)).Parts).Value);

        var values = lemperle.Questions.Select((q, i) => (q.Id, (double)(i % 3))).ToArray();
        Assert.Equal(1, Score("lemperle", Setting.Photo, values).Total!.Value);
    }

    [Fact]
    public void The_modified_melasma_score_is_the_full_one_without_homogeneity() =>
        Prop.ForAll(
                Draw.Any(Instruments.Of("mmasi")).ToArbitrary(),
                answers =>
                {
                    var masi = Instruments.Of("masi");
                    var full = masi.Questions.ToDictionary(q => q.Id, q => answers.Values.GetValueOrDefault(q.Id), StringComparer.Ordinal);
                    Assert.Equal(
                        Scoring.Score(masi, Draw.Of(masi, full), Setting.Photo).Total!.Value,
                        Scoring.Score(Instruments.Of("mmasi"), answers, Setting.Photo).Total!.Value
                    );
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void An_overall_opinion_is_recorded_beside_the_total()
    {
        var answers = Draw.All(Instruments.Of("posas-observer"), i => i.OutsideTotal ? 9 : 2);
        var result = Scoring.Score(Instruments.Of("posas-observer"), answers, Setting.Live);

        Assert.Equal(12, result.Total!.Value);
        Assert.Equal([new PartScore("overall", "Overall opinion", 9, 1, 10)], result.Outside);
    }

    private static double Weighed(string scale, string item, double answer)
    {
        var instrument = Instruments.Of(scale);
        var values = instrument.Questions.ToDictionary(q => q.Id, q => q.Id == item ? answer : 0, StringComparer.Ordinal);
        return Scoring.Score(instrument, Draw.Of(instrument, values), Setting.Live).Total!.Value;
    }

    private static ScoreResult Score(string scale, Setting setting, params (string Id, double Value)[] answers)
    {
        var instrument = Instruments.Of(scale);
        return Scoring.Score(
            instrument,
            Draw.Of(instrument, answers.ToDictionary(a => a.Id, a => a.Value, StringComparer.Ordinal)),
            setting
        );
    }
}
