using FsCheck;
using FsCheck.Fluent;
using Stipple.Evidence;
using Stipple.Practice.Scales;

namespace Stipple.Practice.Tests.Scales;

public sealed class ScaleChangeTests
{
    [Theory] // 1.96 x sqrt 2 x 1.3 = 3.6 points
    [InlineData(9, 5, 4, true)]
    [InlineData(9, 6, 3, false)]
    [InlineData(5, 9, -4, true)]
    [InlineData(5, 5, 0, false)]
    public void A_change_is_told_only_beyond_the_error_of_two_ratings(double before, double after, double better, bool isBeyond)
    {
        var change = Of("vancouver", before, after)!;

        Assert.Equal((better, isBeyond), (change.Better, change.IsBeyondError));
        Assert.Equal(1.96 * Math.Sqrt(2) * 1.3, change.SmallestDetectable, 1e-9);
    }

    [Fact]
    public void More_moisture_is_better_and_more_redness_is_worse()
    {
        Assert.Equal(10, Of("corneometer", 30, 40)!.Better);
        Assert.Equal(-1, Of("redness-grade", 1, 2)!.Better);
    }

    [Fact]
    public void A_change_is_the_same_distance_the_other_way_round() =>
        Prop.ForAll(
                (
                    from scale in Gen.Elements(Catalogue.Scales.All.AsEnumerable())
                    from shares in Gen.Choose(0, 1000).Two()
                    let width = (scale.Maximum - scale.Minimum) / 1000
                    select (scale, First: scale.Minimum + shares.Item1 * width, Second: scale.Minimum + shares.Item2 * width)
                ).ToArbitrary(),
                drawn =>
                {
                    var (there, back) = (Of(drawn.scale.Id, drawn.First, drawn.Second)!, Of(drawn.scale.Id, drawn.Second, drawn.First)!);
                    Assert.Equal(there.Better, -back.Better);
                    Assert.Equal((there.IsBeyondError, there.SmallestDetectable), (back.IsBeyondError, back.SmallestDetectable));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void One_rating_in_person_and_one_from_a_photograph_err_by_both()
    {
        var scale = Catalogue.Scales["lemperle"];
        var change = ScaleChange.Of(scale, Scored(scale, 3), Scored(scale, 2) with { Setting = Setting.Photo }).Change!;

        Assert.Equal(1.96 * Math.Sqrt(0.19 * 0.19 + 0.23 * 0.23), change.SmallestDetectable, 1e-9);
    }

    [Theory]
    [InlineData("vancouver", 9, 5, "4 points better: more than the 3.6 points by which two ratings of unchanged skin may differ.")]
    [InlineData("vancouver", 9, 10, "1 point worse: within the 3.6 points by which two ratings of unchanged skin may differ.")]
    [InlineData("vancouver", 9, 9, "No change; less than 3.6 points could not be told from the error of rating.")]
    [InlineData("cutometer-r0", 0.4, 0.2, "0.2 mm better: more than the 0.1 mm by which two ratings of unchanged skin may differ.")]
    public void A_change_is_put_in_words(string scale, double before, double after, string words) =>
        Assert.Equal(words, Of(scale, before, after)!.Words);

    [Fact]
    public void Different_versions_are_never_compared()
    {
        var scale = Catalogue.Scales["posas-observer"];
        var result = ScaleChange.Of(scale, Scored(scale, 20), Scored(scale, 12) with { Version = "3.0" });

        Assert.Null(result.Change);
        var fault = Assert.Single(result.Faults);
        Assert.Equal(("STP-SCALE-004", "after", "3.0", "2.0"), (fault.Code, fault.Place, fault.Found, fault.Allowed));
    }

    [Fact]
    public void The_two_forms_of_Vancouver_and_the_two_raters_of_improvement_are_never_compared()
    {
        Assert.Null(ScaleChange.Of(Catalogue.Scales["vancouver"], Scored("vancouver", 5), Scored("vancouver-modified", 5)).Change);
        Assert.Null(ScaleChange.Of(Catalogue.Scales["gais"], Scored("gais", 3), Scored("gais-patient", 3)).Change);
    }

    [Fact]
    public void All_that_forbids_comparing_is_told_at_once()
    {
        var scale = Catalogue.Scales["vancouver"];
        var result = ScaleChange.Of(scale, new Score("vss", "1", 99, Setting.Photo), Scored(scale, double.NaN));

        Assert.Equal(
            ["STP-SCALE-005 before", "STP-SCALE-004 before", "STP-SCALE-006 before", "STP-SCALE-007 before", "STP-SCALE-006 after"],
            result.Faults.Select(f => $"{f.Code} {f.Place}")
        );
    }

    private static ScaleChange? Of(string id, double before, double after) =>
        ScaleChange.Of(Catalogue.Scales[id], Scored(id, before), Scored(id, after)).Change;

    private static Score Scored(string id, double value) => Scored(Catalogue.Scales[id], value);

    private static Score Scored(Scale scale, double value) => new(scale.Id, scale.Version, value, Setting.Live);
}
