using FsCheck;
using FsCheck.Fluent;
using Stipple.Practice.Screening;

namespace Stipple.Practice.Tests.Screening;

public sealed class ScreenerTests
{
    [Fact]
    public void The_worst_verdict_wins() =>
        Prop.ForAll(
                RandomPeople.Any.ToArbitrary(),
                person =>
                {
                    var result = person.Screen();
                    var worst = result.Findings.Select(finding => finding.Verdict).Append(Verdict.Proceed).Max();
                    return result.Verdict
                            == ((result.Open.Count > 0 || result.OutOfDate) && worst < Verdict.Incomplete ? Verdict.Incomplete : worst)
                        && result.NotBefore == (worst is Verdict.NotBefore ? result.Findings.Max(finding => finding.NotBefore) : null);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_yes_in_place_of_a_no_never_makes_the_verdict_milder() =>
        Prop.ForAll(
                RandomPeople.Any.ToArbitrary(),
                person =>
                {
                    var before = person.Screen().Verdict;
                    return Questionnaire
                        .Current.Questions.Where(question => question.Kind is QuestionKind.YesNoUnknown)
                        .Where(question => person.Answers()[question.Id] is PickedAnswer { Ids: ["no"] })
                        .All(question => Changed(person, question.Id, "yes").Screen().Verdict >= before);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void One_more_thing_picked_never_makes_the_verdict_milder() =>
        Prop.ForAll(
                RandomPeople.Any.ToArbitrary(),
                person =>
                {
                    var before = person.Screen().Verdict;
                    return (
                        from question in Questionnaire.Current.Questions
                        where question.Kind is QuestionKind.Choices
                        let picked = person.Answers()[question.Id] is PickedAnswer answer ? answer.Ids : []
                        where picked.Count > 0 && !picked.Contains(AnswerChoice.Unknown)
                        from more in question.Options.Select(option => option.Id)
                        where more is not (AnswerChoice.None or AnswerChoice.Unknown) && !picked.Contains(more)
                        let all = picked.Where(id => id is not AnswerChoice.None).Append(more)
                        select Changed(person, question.Id, all).Screen().Verdict >= before
                    ).All(holds => holds);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_missing_answer_never_proceeds_when_any_answer_to_it_could_be_worse() =>
        Prop.ForAll(
                RandomPeople.Any.Zip(Gen.Choose(0, 999)).ToArbitrary(),
                one =>
                {
                    var (person, pick) = one;
                    var asked = Questionnaire.Current.Asked(person.Answers(), person.Subject);
                    var removed = Changed(person, asked[pick % asked.Count].Id, null);
                    var open = removed.Screen();
                    return open.Verdict is not Verdict.Proceed
                        || Questionnaire
                            .Current.Asked(removed.Answers(), removed.Subject)
                            .Where(question => removed.Answers()[question.Id] is null)
                            .All(question =>
                                RandomPeople
                                    .Values(question)
                                    .Where(value => value.Length > 0)
                                    .All(value => Completed(removed, question, value).Verdict is Verdict.Proceed)
                            );
                }
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("age:34")]
    [InlineData("age:19 phototype:VI zones:abdomen")]
    [InlineData("moles=yes mole-changed=no numbing=liver")]
    [InlineData("sun-recent=yes sun-last=-20 isotretinoin=before isotretinoin-last=-400 young-marks=scar scar-date=-500")]
    [InlineData("diabetes=type-2 insulin=no diabetes-control=good hba1c-known=yes hba1c=7")]
    [InlineData("isotretinoin=before isotretinoin-last=-9 choose:isotretinoin-wait/no-delay choose:active-acne/mild-acne")]
    public void A_question_is_open_exactly_when_an_answer_to_it_could_forbid_delay_or_limit(string words)
    {
        var person = Person.With(words.Split(' '));
        Assert.Equal(Verdict.Proceed, person.Screen().Verdict);
        foreach (var question in Questionnaire.Current.Asked(person.Answers(), person.Subject))
        {
            var without = Changed(person, question.Id, null);
            var open = without.Screen();
            var limits = open.Findings.Count(finding => finding.Ruling.Binding);
            var matters = RandomPeople
                .Values(question)
                .Where(value => value.Length > 0 && value is not AnswerChoice.Unknown)
                .Select(value => Completed(without, question, value))
                .Any(result => result.Verdict is not Verdict.Proceed || result.Findings.Count(finding => finding.Ruling.Binding) > limits);
            Assert.True(matters == open.Open.Any(one => one.Question == question), question.Id);
            Assert.Equal(open.Open.Count == 0, open.Verdict is Verdict.Proceed);
        }
    }

    [Fact]
    public void Nobody_proceeds_without_a_single_answer()
    {
        var result = Screener.Screen(ScreeningAnswers.None(Person.Day), Person.With().Subject, PracticeChoices.None);

        Assert.Equal(Verdict.Incomplete, result.Verdict);
        Assert.Contains(result.Open, open => open.Question.Id == "pregnant" && open.Worst is Verdict.DoNotTreat && !open.NotKnown);
    }

    [Theory]
    [InlineData("pregnant=unknown", "pregnant")]
    [InlineData("pregnant=", "pregnant")]
    [InlineData("isotretinoin=before", "isotretinoin-last")]
    [InlineData("isotretinoin=unknown", "isotretinoin")]
    [InlineData("isotretinoin=", "isotretinoin")]
    [InlineData("moles=unknown", "moles")]
    [InlineData("numbing=", "numbing")]
    [InlineData("steroids=yes", "steroid-weeks")]
    [InlineData("age:17 guardian=", "guardian")]
    public void What_is_not_known_is_asked_for(string words, string question) =>
        Assert.Contains(Person.With(words.Split(' ')).Screen().Open, open => open.Question.Id == question);

    [Theory]
    [InlineData("medicine-names=")]
    [InlineData("fainting=")]
    [InlineData("sun-reaction=")]
    [InlineData("isotretinoin=before choose:isotretinoin-wait/no-delay")]
    public void What_could_not_change_the_verdict_is_not_asked_for(string words)
    {
        var result = Person.With(words.Split(' ')).Screen();

        Assert.Empty(result.Open);
        Assert.Equal(Verdict.Proceed, result.Verdict);
    }

    [Fact]
    public void A_clearance_lifts_what_is_to_be_asked_and_keeps_it_in_sight()
    {
        var result = Person.With("slow-healing=yes").Screen(Clearance("slow-healing"));

        Assert.Equal(Verdict.Proceed, result.Verdict);
        Assert.Equal("Dr Ada", Assert.Single(result.Findings).ClearedBy?.Physician);
    }

    [Theory]
    [InlineData(-1, 0, true)]
    [InlineData(0, 0, true)]
    [InlineData(-30, -1, false)]
    [InlineData(1, 30, false)]
    public void A_clearance_holds_from_its_day_to_its_last(int from, int until, bool holds) =>
        Assert.Equal(
            holds ? Verdict.Proceed : Verdict.AskPhysician,
            Person
                .With("slow-healing=yes")
                .Screen(new PhysicianClearance(["slow-healing"], "Dr Ada", Person.Day.AddDays(from), Person.Day.AddDays(until)))
                .Verdict
        );

    [Fact]
    public void A_clearance_of_everything_lifts_asking_alone()
    {
        var everything = Clearance([.. ScreeningRules.Current.Rules.Select(rule => rule.Id)]);
        Prop.ForAll(
                RandomPeople.Any.ToArbitrary(),
                person =>
                {
                    var (without, with) = (person.Screen(), person.Screen(everything));
                    return without.Findings.Count == with.Findings.Count
                        && with.Findings.All(finding => finding.ClearedBy is null == finding.Ruling.Verdict is not Verdict.AskPhysician)
                        && with.Verdict is not Verdict.AskPhysician
                        && (without.Verdict is Verdict.AskPhysician || with.Verdict == without.Verdict);
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_choice_changes_the_findings_of_its_own_rules_alone() =>
        Prop.ForAll(
                RandomPeople.Any.ToArbitrary(),
                person =>
                    ScreeningRules.Current.Conflicts.All(conflict =>
                        conflict
                            .Alternatives.Select(alternative =>
                                Chosen(person, conflict.Id, alternative.Id)
                                    .Screen()
                                    .Findings.Where(finding => finding.Rule.Conflict != conflict.Id)
                                    .ToHashSet()
                            )
                            .All(findings =>
                                findings.SetEquals(person.Screen().Findings.Where(finding => finding.Rule.Conflict != conflict.Id))
                            )
                    )
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void An_undecided_conflict_says_so_and_a_decided_one_does_not()
    {
        var undecided = Person.With("isotretinoin=before", "isotretinoin-last=-10").Screen();
        var decided = Person.With("isotretinoin=before", "isotretinoin-last=-10", "choose:isotretinoin-wait/six-months").Screen();

        Assert.Equal("isotretinoin-wait", Assert.Single(undecided.Undecided).Id);
        Assert.Empty(decided.Undecided);
        Assert.Equal(2, decided.Findings[0].Side!.Conflict.Alternatives.Length);
        Assert.Equal(undecided.Verdict, decided.Verdict);
    }

    [Fact]
    public void The_default_of_a_conflict_is_its_most_cautious_side()
    {
        foreach (var conflict in ScreeningRules.Current.Conflicts)
        {
            var taken = conflict[conflict.Default].Ruling;
            Assert.All(
                conflict.Alternatives,
                one => Assert.True((one.Ruling.Verdict, one.Ruling.Wait?.Days ?? 0).CompareTo((taken.Verdict, taken.Wait?.Days ?? 0)) <= 0)
            );
        }
    }

    [Theory]
    [InlineData(27, Verdict.Proceed)]
    [InlineData(28, Verdict.Incomplete)]
    public void Answers_are_asked_for_again_after_four_weeks(int days, Verdict verdict)
    {
        var given = Person.Day.AddDays(-days);
        var result = Screener.Screen(AnswersReader.Read(Person.With().Values, given).Answers, Person.With().Subject, PracticeChoices.None);

        Assert.Equal((verdict, given.AddDays(28)), (result.Verdict, result.AskAgainFrom));
    }

    [Fact]
    public void An_answer_to_a_question_not_asked_counts_for_nothing() =>
        Assert.Equal(
            Verdict.Proceed,
            Person.With("isotretinoin=never", "isotretinoin-last=-1", "mole-changed=yes", "guardian=no").Screen().Verdict
        );

    [Theory]
    [InlineData("I")]
    [InlineData("II")]
    [InlineData("III")]
    [InlineData("IV")]
    [InlineData("V")]
    [InlineData("VI")]
    public void Every_phototype_is_served_and_told_what_changes(string phototype)
    {
        var result = Person.With($"phototype:{phototype}", $"sun-reaction={phototype}").Screen();

        Assert.Equal(Verdict.Proceed, result.Verdict);
        Assert.True(result.Skin.Count >= 3);
        Assert.All(result.Skin, advice => Assert.Contains(Enum.Parse<Phototype>(phototype), advice.Phototypes));
    }

    [Fact]
    public void The_same_input_gives_the_same_result() =>
        Prop.ForAll(RandomPeople.Any.ToArbitrary(), person => person.Screen() == person.Screen()).QuickCheckThrowOnFailure();

    [Fact]
    public void A_subject_has_an_age_and_known_zones()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ScreeningSubject(-1, Sex.Male, Phototype.I, ["chin"], Person.Day));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ScreeningSubject(121, Sex.Male, Phototype.I, ["chin"], Person.Day));
        Assert.Throws<ArgumentException>(() => new ScreeningSubject(30, Sex.Male, Phototype.I, [], Person.Day));
        Assert.Contains(
            "'elbow' is not a zone",
            Assert.Throws<ArgumentException>(() => new ScreeningSubject(30, Sex.Male, Phototype.I, ["elbow"], Person.Day)).Message,
            StringComparison.Ordinal
        );
    }

    private static PhysicianClearance Clearance(params string[] rules) =>
        new([.. rules], "Dr Ada", Person.Day.AddDays(-7), Person.Day.AddDays(30));

    private static Person Changed(Person person, string question, object? value)
    {
        var changed = Copy(person);
        changed.Values[question] = value;
        return changed;
    }

    private static Person Chosen(Person person, string conflict, string alternative)
    {
        var changed = Copy(person);
        changed.Chosen[conflict] = alternative;
        return changed;
    }

    private static Person Copy(Person person)
    {
        var copy = Person.With($"age:{person.Age}", $"phototype:{person.Phototype}", $"zones:{string.Join('+', person.Zones)}");
        copy.Values.Clear();
        foreach (var (question, value) in person.Values)
            copy.Values[question] = value;
        foreach (var (conflict, alternative) in person.Chosen)
            copy.Chosen[conflict] = alternative;
        return copy;
    }

    private static ScreeningResult Completed(Person person, Question question, string value)
    {
        var words = Copy(person);
        var answered = Person.With($"{question.Id}={value}").Values[question.Id];
        words.Values[question.Id] = answered;
        return words.Screen();
    }
}
