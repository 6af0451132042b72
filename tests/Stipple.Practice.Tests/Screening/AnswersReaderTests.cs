using FsCheck;
using FsCheck.Fluent;
using Stipple.Practice.Screening;

namespace Stipple.Practice.Tests.Screening;

public sealed class AnswersReaderTests
{
    public static TheoryData<int> Cases => [.. Enumerable.Range(0, FaultCases.All.Count)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_way_to_answer_wrongly_is_named_with_what_was_found_and_what_is_allowed(int index)
    {
        var (code, place, value) = FaultCases.All[index];
        var fault = FaultCases.Fault(code, place, value);

        Assert.Equal(place, fault.Place);
        Assert.EndsWith(".", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("{", fault.Message, StringComparison.Ordinal);
        Assert.Contains(fault.Found, fault.Message, StringComparison.Ordinal);
        Assert.Contains(fault.Allowed, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_code_has_a_way_to_provoke_it() =>
        Assert.Equal(
            ScreeningFaultCodes.All,
            FaultCases.All.Select(one => one.Code).Distinct().OrderBy(code => code.Code, StringComparer.Ordinal)
        );

    [Fact]
    public void Codes_are_numbered_without_gaps() =>
        Assert.Equal(
            Enumerable.Range(1, ScreeningFaultCodes.All.Count).Select(i => $"STP-SCREEN-{i:000}"),
            ScreeningFaultCodes.All.Select(code => code.Code)
        );

    [Fact]
    public void All_faults_are_told_at_once_in_the_order_of_the_questions()
    {
        var result = Read(("pregnant", "perhaps"), ("hba1c", "x"), ("wounds", "maybe"), ("elbow", "yes"), ("nsaid-last", "2026-02-30"));

        Assert.Equal(["wounds", "nsaid-last", "pregnant", "hba1c", "elbow"], result.Faults.Select(fault => fault.Place));
        Assert.Empty(result.Answers.Questions);
    }

    [Fact]
    public void A_fault_leaves_the_other_answers_standing() =>
        Assert.Equal(["wounds"], Read(("wounds", "yes"), ("pregnant", "perhaps")).Answers.Questions);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData(null)]
    public void Nothing_is_not_an_answer(string? nothing)
    {
        var result = Read(("wounds", nothing), ("metal", new[] { nothing }), ("hba1c", nothing), ("sun-last", nothing));

        Assert.Empty(result.Faults);
        Assert.Empty(result.Answers.Questions);
    }

    [Fact]
    public void Forms_files_and_code_may_give_the_same_answers_in_their_own_types()
    {
        var texts = Read(("hba1c", "7.5"), ("sun-last", "2026-11-20"), ("wounds", "no"), ("metal", "nickel")).Answers;
        var typed = Read(
            ("hba1c", 7.5),
            ("sun-last", new DateOnly(2026, 11, 20)),
            ("wounds", new[] { "no" }),
            ("metal", new List<string> { "nickel" })
        ).Answers;

        Assert.Equal(texts.ToTexts(), typed.ToTexts());
        Assert.Equal(4, typed.Questions.Count());
    }

    [Theory]
    [InlineData("2026-11-22", true)]
    [InlineData("2026-11-23", false)]
    [InlineData("1906-11-22", true)]
    [InlineData("1906-11-21", false)]
    public void A_day_lies_between_a_life_ago_and_today(string day, bool allowed) =>
        Assert.Equal(allowed, Read(("sun-last", day)).Faults.Count == 0);

    [Fact]
    public void A_day_is_read_on_the_first_days_of_the_calendar() =>
        Assert.Empty(AnswersReader.Read(new Dictionary<string, object?> { ["sun-last"] = "0001-01-01" }, DateOnly.MinValue).Faults);

    [Theory]
    [InlineData("line one\nline two \U0001F600", true)]
    [InlineData("bell\a", false)]
    [InlineData("half\ud83d", false)]
    public void Words_are_kept_when_they_can_be_shown(string words, bool allowed)
    {
        var result = Read(("medicine-names", words));

        Assert.Equal(allowed, result.Faults.Count == 0);
        Assert.Equal(allowed ? new TextAnswer(words) : null, result.Answers["medicine-names"]);
    }

    [Fact]
    public void Answers_survive_being_kept_as_texts() =>
        Prop.ForAll(
                RandomPeople.Any.ToArbitrary(),
                person =>
                {
                    var texts = person.Answers().ToTexts();
                    var again = AnswersReader.Read(texts.ToDictionary(one => one.Key, one => (object?)one.Value), Person.Day);
                    return again.Faults.Count == 0
                        && again.Answers.ToTexts().SequenceEqual(texts)
                        && Screener.Screen(again.Answers, person.Subject, person.Choices()) == person.Screen();
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Whatever_is_given_is_read_or_named_and_never_throws()
    {
        var values = Gen.OneOf(
            ArbMap.Default.GeneratorFor<string>().Select(text => (object?)text),
            ArbMap.Default.GeneratorFor<string[]>().Select(texts => (object?)texts),
            ArbMap.Default.GeneratorFor<double>().Select(number => (object?)number),
            ArbMap.Default.GeneratorFor<int>().Select(number => (object?)number),
            ArbMap.Default.GeneratorFor<DateTime>().Select(moment => (object?)DateOnly.FromDateTime(moment)),
            Gen.Elements<object?>(
                true,
                'x',
                new object(),
                DateTime.UnixEpoch,
                new[] { 1, 2 },
                "\ud800",
                new string('9', 4000),
                "1e999",
                "-0",
                "NaN"
            ),
            Gen.Elements(Questionnaire.Current.Questions.SelectMany(RandomPeople.Values).Select(value => (object?)value))
        );
        var keys = Gen.OneOf(
            Gen.Elements(Questionnaire.Current.Questions.Select(question => question.Id)),
            ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => text.Get)
        );
        Prop.ForAll(
                keys.Zip(values).ListOf().ToArbitrary(),
                given =>
                {
                    var documents = given
                        .DistinctBy(one => one.Item1, StringComparer.Ordinal)
                        .ToDictionary(one => one.Item1, one => one.Item2);
                    var result = AnswersReader.Read(documents, Person.Day);
                    var again = AnswersReader.Read(
                        result.Answers.ToTexts().ToDictionary(one => one.Key, one => (object?)one.Value),
                        Person.Day
                    );
                    return again.Faults.Count == 0
                        && result.Faults.All(fault => fault.Message.Length is > 20 and < 1000 && !fault.Message.Any(char.IsControl))
                        && result.Answers.Questions.All(question => result.Faults.All(fault => fault.Place != question))
                        && Screener.Screen(result.Answers, Person.With().Subject, PracticeChoices.None).Verdict is not Verdict.Proceed;
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_sound_choice_is_taken_beside_a_faulty_one()
    {
        var choices = PracticeChoices.Read(
            new Dictionary<string, string>
            {
                ["keloid"] = "physician",
                ["sun-wait"] = "never",
                ["moon-wait"] = "x",
            },
            out var faults
        );

        Assert.Equal(["moon-wait", "sun-wait"], faults.Select(fault => fault.Place));
        Assert.Equal("physician", Assert.Single(choices.ByConflict).Value);
    }

    private static AnswersResult Read(params (string Question, object? Value)[] values) =>
        AnswersReader.Read(values.ToDictionary(one => one.Question, one => one.Value), Person.Day);
}
