using Stipple.Evidence;
using Stipple.Practice.Scales;
using Stipple.Skin.Concerns;

namespace Stipple.Practice.Tests.Scales;

public sealed class CatalogueAgreementTests
{
    public static TheoryData<string> Ids => [.. Instruments.All.Select(i => i.Scale)];

    [Fact]
    public void Every_scale_of_the_catalogue_is_asked_by_its_items() =>
        Assert.Equal(
            Catalogue.Scales.Ids.Order(StringComparer.Ordinal),
            Instruments.All.Select(i => i.Scale).Order(StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Ids))]
    public void Best_and_worst_answers_reach_the_ends_of_the_published_range(string id)
    {
        var instrument = Instruments.Of(id);
        var scale = Catalogue.Scales[id];

        var least = Scoring.Score(instrument, Draw.All(instrument, i => Draw.Options(i)[0]), Setting.Live);
        var most = Scoring.Score(
            instrument,
            Draw.All(instrument, i => i.Bands.IsEmpty ? Draw.Options(i)[^1] : i.Bands[^1].From),
            Setting.Live
        );

        Assert.Empty(least.Faults);
        Assert.Empty(most.Faults);
        Assert.Equal((scale.Minimum, scale.Maximum), (least.Total!.Value, most.Total!.Value));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_total_is_on_the_steps_of_its_scale(string id)
    {
        var (instrument, scale) = (Instruments.Of(id), Catalogue.Scales[id]);
        if (scale.Step is not { } step)
            return;
        foreach (var question in instrument.Required)
        foreach (var option in Draw.Options(question.Item))
        {
            var answers = Draw.All(instrument, i => Draw.Options(i)[0]);
            var values = new Dictionary<string, double>(answers.Values, StringComparer.Ordinal) { [question.Id] = option };
            var total = Scoring.Score(instrument, answers with { Values = values }, Setting.Live).Total!.Value;

            Assert.Equal(Math.Round((total - scale.Minimum) / step), (total - scale.Minimum) / step, 1e-9);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_option_of_every_item_can_be_given(string id)
    {
        var instrument = Instruments.Of(id);
        foreach (var question in instrument.Questions)
        foreach (var option in Draw.Options(question.Item))
        {
            var values = new Dictionary<string, double>(StringComparer.Ordinal) { [question.Id] = option };
            Assert.Empty(Scoring.Score(instrument, Draw.Of(instrument, values), Setting.Live).Faults);
        }
    }

    [Fact]
    public void Half_a_grade_below_one_is_no_grade_of_Alexiades_Armenakas() =>
        Assert.All(
            Instruments.All.Where(i => i.Scale.StartsWith("alexiades-", StringComparison.Ordinal)),
            i => Assert.False(i.Items[0].Allows(0.5))
        );

    [Fact]
    public void Improvement_is_best_at_one_by_practitioner_and_by_patient_and_says_that_others_differ() =>
        Assert.All(
            (string[])["gais", "gais-patient"],
            id =>
            {
                Assert.True(Instruments.Of(id).LowerIsBetter);
                Assert.Contains("1 is best", Instruments.Of(id).Caution, StringComparison.Ordinal);
            }
        );

    [Fact]
    public void Licensed_instruments_ship_no_items()
    {
        Assert.Equal(["face-q-aesthetics", "scars", "fasqol"], Instruments.Licensed.Select(l => l.Id));
        Assert.All(Instruments.All, i => Assert.Null(i.Licensed));
    }

    [Fact]
    public void Licensed_terms_name_known_sources() =>
        Assert.All(Instruments.Licensed.SelectMany(l => l.Sources), id => Assert.True(Catalogue.Sources.TryFind(id, out _), id));

    [Fact]
    public void Sources_say_where_rules_that_are_called_verified_were_read() =>
        Assert.All(
            Instruments.All.Where(i => i.Verified && !Catalogue.Scales[i.Scale].Licence.StartsWith("Ours", StringComparison.Ordinal)),
            i => Assert.NotEmpty(i.Sources)
        );

    [Fact]
    public void A_scale_without_an_instrument_is_named_with_those_there_are() =>
        Assert.Contains("masi", Assert.Throws<KeyNotFoundException>(() => Instruments.Of("MASI")).Message, StringComparison.Ordinal);

    [Fact] // half of a concern gone is much improved: equation O3 of docs/science/model.md
    public void Improvement_as_the_patient_sees_it_is_forecast_as_improvement() =>
        Assert.Equal(2, new ScoreScale(new Baseline("gais-patient", 4)).Score(50));
}
