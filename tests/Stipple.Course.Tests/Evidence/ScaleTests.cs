using Stipple.Evidence;

namespace Stipple.Tests.Evidence;

public sealed class ScaleTests
{
    private static readonly string[] Ids =
    [
        "goodman-baron-qualitative",
        "goodman-baron-quantitative",
        "ecca",
        "lemperle",
        "fitzpatrick-wrinkle",
        "glogau",
        "gais",
        "gais-patient",
        "masi",
        "mmasi",
        "vancouver",
        "vancouver-modified",
        "posas-observer",
        "posas-patient",
        "manchester",
        "alexiades-laxity",
        "alexiades-texture",
        "alexiades-rhytides",
        "alexiades-dyschromia",
        "alexiades-elastosis",
        "alexiades-erythema",
        "alexiades-keratoses",
        "striae-severity",
        "striae-regions",
        "pore-grade",
        "texture-grade",
        "radiance-grade",
        "patient-satisfaction",
        "pain-nrs",
        "redness-grade",
        "swelling-grade",
        "tewl",
        "corneometer",
        "cutometer-r2",
        "cutometer-r0",
        "mexameter-melanin",
        "mexameter-erythema",
        "ultrasound-density",
        "ultrasound-epidermis",
    ];

    private static readonly string[] Indications =
    [
        "acne-scars",
        "wrinkles",
        "stretch-marks",
        "hyperpigmentation",
        "scar",
        "texture",
        "pores",
        "dullness",
        "laxity",
    ];

    [Fact]
    public void The_scales_a_course_can_name_are_all_there() =>
        Assert.Equal(Ids.Order(StringComparer.Ordinal), Catalogue.Scales.Ids.Order(StringComparer.Ordinal));

    [Fact]
    public void Scales_fit_only_known_indications() =>
        Assert.Empty(Catalogue.Scales.All.SelectMany(x => x.Indications).Except(Indications, StringComparer.Ordinal));

    [Fact]
    public void Every_indication_has_a_scale() =>
        Assert.Empty(Indications.Except(Catalogue.Scales.All.SelectMany(x => x.Indications), StringComparer.Ordinal));

    [Fact]
    public void A_range_is_a_whole_number_of_steps() =>
        Assert.All(
            Catalogue.Scales.All,
            x =>
            {
                Assert.True(x.Minimum < x.Maximum, x.Id);
                if (x.Step is not { } step)
                    return;
                var steps = (x.Maximum - x.Minimum) / step;
                Assert.Equal(Math.Round(steps), steps, 1e-9);
            }
        );

    [Fact]
    public void One_rating_errs_by_less_than_a_quarter_of_the_range() =>
        Assert.All(Errors(), x => Assert.InRange(x.Error.Value, double.Epsilon, (x.Scale.Maximum - x.Scale.Minimum) / 4));

    [Fact]
    public void An_error_is_in_the_unit_of_its_scale() => Assert.All(Errors(), x => Assert.Equal(x.Scale.Unit, x.Error.Unit));

    [Fact]
    public void A_photograph_is_never_judged_better_than_the_person() =>
        Assert.All(
            Catalogue.Scales.All,
            x => Assert.True(x.RaterErrorPhoto is null || x.RaterErrorPhoto.Value >= x.RaterErrorLive!.Value, x.Id)
        );

    [Fact]
    public void What_is_felt_cannot_be_rated_from_a_photograph() =>
        Assert.All(
            new[] { "vancouver", "vancouver-modified", "gais-patient", "posas-observer", "manchester", "pain-nrs", "tewl" },
            id => Assert.Null(Catalogue.Scales[id].RaterErrorPhoto)
        );

    [Fact]
    public void Recalled_rules_are_not_called_verified() =>
        Assert.All(
            Catalogue.Scales.All.Where(x => x.Rules.Contains("recalled", StringComparison.Ordinal)),
            x => Assert.False(x.VerifiedRules, x.Id)
        );

    [Fact]
    public void Published_scales_name_their_sources() =>
        Assert.All(
            Catalogue.Scales.All.Where(x => !x.Licence.StartsWith("Ours", StringComparison.Ordinal)),
            x => Assert.NotEmpty(x.Sources)
        );

    [Theory]
    [InlineData(0.927, "lemperle", false)] // share of identical ratings in person
    [InlineData(0.894, "lemperle", true)] // from photographs
    public void Errors_derived_from_agreement_follow_from_it(double identical, string id, bool photo)
    {
        var scale = Catalogue.Scales[id];
        var error = (photo ? scale.RaterErrorPhoto : scale.RaterErrorLive)!.Value;
        Assert.Equal(Math.Sqrt((1 - identical) / 2), error, 0.005);
    }

    private static IEnumerable<(Scale Scale, Figure Error)> Errors() =>
        Catalogue
            .Scales.All.SelectMany(x => new[] { (x, x.RaterErrorLive), (x, x.RaterErrorPhoto) })
            .Where(x => x.Item2 is not null)
            .Select(x => (x.x, x.Item2!));
}
