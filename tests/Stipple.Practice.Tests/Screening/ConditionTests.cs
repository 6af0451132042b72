using Stipple.Evidence;
using Stipple.Practice.Screening;

namespace Stipple.Practice.Tests.Screening;

public sealed class ConditionTests
{
    private static readonly Condition Yes = new Condition.Answered("pregnant", ["yes"]);
    private static readonly Condition No = new Condition.Answered("nursing", ["yes"]);
    private static readonly Condition Open = new Condition.Answered("bleeding", ["yes"]);

    [Fact]
    public void And_or_and_not_are_those_of_three_valued_logic()
    {
        Assert.Equal([Truth.True, Truth.False, Truth.Unknown], new[] { Yes, No, Open }.Select(Test));
        Assert.Equal(
            [Truth.True, Truth.False, Truth.Unknown, Truth.False, Truth.Unknown],
            new[] { All(Yes, Yes), All(Yes, No), All(Yes, Open), All(No, Open), All(Open, Open) }.Select(Test)
        );
        Assert.Equal(
            [Truth.True, Truth.False, Truth.True, Truth.Unknown, Truth.Unknown],
            new[] { Any(Yes, No), Any(No, No), Any(Yes, Open), Any(No, Open), Any(Open, Open) }.Select(Test)
        );
        Assert.Equal([Truth.False, Truth.True, Truth.Unknown], new[] { Yes, No, Open }.Select(one => Test(new Condition.Not(one))));
    }

    [Fact]
    public void Only_questions_that_would_settle_it_are_open()
    {
        Assert.Equal(["bleeding"], Any(No, All(Yes, new Condition.Not(Open))).Open(Facts()));
        Assert.Empty(All(No, Open).Open(Facts()));
        Assert.Empty(Any(Yes, Open).Open(Facts()));
    }

    [Fact]
    public void A_question_that_waits_for_another_is_asked_for_by_that_other() =>
        Assert.Equal(
            ["isotretinoin"],
            new Condition.WithinDays("isotretinoin-last", 180).Open(Facts("isotretinoin=")).Distinct(StringComparer.Ordinal)
        );

    [Theory]
    [InlineData("III", false)]
    [InlineData("IV", true)]
    [InlineData("VI", true)]
    public void A_phototype_counts_from_its_bound_on(string phototype, bool holds) =>
        Assert.Equal(holds ? Truth.True : Truth.False, new Condition.PhototypeAtLeast(Phototype.IV).Test(Facts($"phototype:{phototype}")));

    [Fact]
    public void A_region_is_met_by_any_of_the_zones()
    {
        var face = new Condition.InRegion([Region.Face]);

        Assert.Equal(Truth.True, face.Test(Facts("zones:abdomen+chin")));
        Assert.Equal(Truth.False, face.Test(Facts("zones:abdomen+neck")));
    }

    private static Condition.All All(params Condition[] of) => new([.. of]);

    private static Condition.Any Any(params Condition[] of) => new([.. of]);

    private static Truth Test(Condition condition) => condition.Test(Facts());

    private static Facts Facts(params string[] words)
    {
        var person = Person.With(["pregnant=yes", "nursing=no", "bleeding=unknown", .. words]);
        return new(Questionnaire.Current, person.Answers(), person.Subject);
    }
}
