using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Stipple.Evidence;

namespace Stipple.Practice.Screening;

/// <summary>
/// When a rule holds: a tree of tests over the answers, the person and what is planned. A test on a question that is not
/// answered, or answered by not knowing, is neither true nor false; a test on a question that is not asked is false.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "test")]
[JsonDerivedType(typeof(All), "all")]
[JsonDerivedType(typeof(Any), "any")]
[JsonDerivedType(typeof(Not), "not")]
[JsonDerivedType(typeof(Answered), "answer")]
[JsonDerivedType(typeof(NumberAtLeast), "number-at-least")]
[JsonDerivedType(typeof(WithinDays), "within-days")]
[JsonDerivedType(typeof(AgeBelow), "age-below")]
[JsonDerivedType(typeof(PhototypeAtLeast), "phototype-at-least")]
[JsonDerivedType(typeof(PhototypeDiffers), "phototype-differs")]
[JsonDerivedType(typeof(InRegion), "region")]
[JsonDerivedType(typeof(InAnatomy), "anatomy")]
public abstract record Condition
{
    private protected Condition() { }

    internal abstract Truth Test(Facts facts);

    /// <summary>The tests it is made of, itself when it is one.</summary>
    internal virtual IEnumerable<Condition> Leaves => [this];

    /// <summary>The question a test asks about; null when it asks about something else.</summary>
    internal virtual string? Asks => null;

    /// <summary>The questions that keep it from being known.</summary>
    internal virtual IEnumerable<string> Open(Facts facts) =>
        Asks is { } question && Test(facts) is Truth.Unknown ? [facts.Blocking(question)] : [];

    /// <summary>Every one of several holds.</summary>
    /// <param name="Of">The conditions, at least one.</param>
    public sealed record All(ImmutableArray<Condition> Of) : Condition
    {
        internal override IEnumerable<Condition> Leaves => Of.SelectMany(one => one.Leaves);

        internal override Truth Test(Facts facts) => Of.Min(one => one.Test(facts));

        internal override IEnumerable<string> Open(Facts facts) =>
            Test(facts) is Truth.Unknown ? Of.SelectMany(one => one.Open(facts)) : [];
    }

    /// <summary>At least one of several holds.</summary>
    /// <param name="Of">The conditions, at least one.</param>
    public sealed record Any(ImmutableArray<Condition> Of) : Condition
    {
        internal override IEnumerable<Condition> Leaves => Of.SelectMany(one => one.Leaves);

        internal override Truth Test(Facts facts) => Of.Max(one => one.Test(facts));

        internal override IEnumerable<string> Open(Facts facts) =>
            Test(facts) is Truth.Unknown ? Of.SelectMany(one => one.Open(facts)) : [];
    }

    /// <summary>A condition does not hold.</summary>
    /// <param name="Of">The condition.</param>
    public sealed record Not(Condition Of) : Condition
    {
        internal override IEnumerable<Condition> Leaves => Of.Leaves;

        internal override Truth Test(Facts facts) => Truth.True - (int)Of.Test(facts);

        internal override IEnumerable<string> Open(Facts facts) => Of.Open(facts);
    }

    /// <summary>The answer is, or where several may be given contains, one of some.</summary>
    /// <param name="Question">Id of the question.</param>
    /// <param name="Is">Ids of answers.</param>
    public sealed record Answered(string Question, ImmutableArray<string> Is) : Condition
    {
        internal override string Asks => Question;

        internal override Truth Test(Facts facts) => facts.Picked(Question, Is);
    }

    /// <summary>The number answered is as large as a bound, or larger.</summary>
    /// <param name="Question">Id of the question, which sets the unit.</param>
    /// <param name="Value">The bound.</param>
    public sealed record NumberAtLeast(string Question, double Value) : Condition
    {
        internal override string Asks => Question;

        internal override Truth Test(Facts facts) => facts.Ask<NumberAnswer>(Question, answer => answer.Value >= Value);
    }

    /// <summary>The day answered lies less than some days before the day of treatment.</summary>
    /// <param name="Question">Id of the question.</param>
    /// <param name="Days">Days, at least 1: on day <paramref name="Days"/> itself the test is false.</param>
    public sealed record WithinDays(string Question, int Days) : Condition
    {
        internal override string Asks => Question;

        internal override Truth Test(Facts facts) =>
            facts.Ask<DateAnswer>(Question, answer => answer.Value.DayNumber + Days > facts.Subject.Date.DayNumber);
    }

    /// <summary>The person is younger than an age.</summary>
    /// <param name="Years">Age in years, at which the test is false.</param>
    public sealed record AgeBelow(int Years) : Condition
    {
        internal override Truth Test(Facts facts) => Known(facts.Subject.Age < Years);
    }

    /// <summary>The phototype is as dark as one, or darker.</summary>
    /// <param name="Phototype">The phototype.</param>
    public sealed record PhototypeAtLeast(Phototype Phototype) : Condition
    {
        internal override Truth Test(Facts facts) => Known(facts.Subject.Phototype >= Phototype);
    }

    /// <summary>The phototype that the person's own answer points to is not the one recorded.</summary>
    /// <param name="Question">Id of the question, whose answers are <c>I</c> to <c>VI</c>.</param>
    public sealed record PhototypeDiffers(string Question) : Condition
    {
        internal override string Asks => Question;

        internal override Truth Test(Facts facts) =>
            facts.Picked(
                Question,
                [.. Enum.GetValues<Phototype>().Where(other => other != facts.Subject.Phototype).Select(other => other.ToString())]
            );
    }

    /// <summary>A planned zone lies in one of some parts of the body.</summary>
    /// <param name="Regions">The parts.</param>
    public sealed record InRegion(ImmutableArray<Region> Regions) : Condition
    {
        internal override Truth Test(Facts facts) => Known(facts.Subject.Zones.Any(zone => Regions.Contains(Catalogue.Zones[zone].Region)));
    }

    /// <summary>A planned zone is one of some places, on either side.</summary>
    /// <param name="Anatomies">Ids as in <see cref="Catalogue.Anatomies"/>.</param>
    public sealed record InAnatomy(ImmutableArray<string> Anatomies) : Condition
    {
        internal override Truth Test(Facts facts) =>
            Known(facts.Subject.Zones.Any(zone => Anatomies.Contains(Catalogue.Zones[zone].Anatomy.Id, StringComparer.Ordinal)));
    }

    private static Truth Known(bool holds) => holds ? Truth.True : Truth.False;
}
