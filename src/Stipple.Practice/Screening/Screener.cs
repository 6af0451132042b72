namespace Stipple.Practice.Screening;

/// <summary>Judges whether a person may be treated on a day.</summary>
public static class Screener
{
    /// <summary>Screens under the current rules.</summary>
    /// <param name="answers">What the person answered.</param>
    /// <param name="subject">Who is to be treated, where and when.</param>
    /// <param name="choices">What the practice decided where sources conflict.</param>
    /// <param name="clearances">Written words of physicians.</param>
    /// <returns>The verdict with all its reasons. The same input gives the same result.</returns>
    public static ScreeningResult Screen(
        ScreeningAnswers answers,
        ScreeningSubject subject,
        PracticeChoices choices,
        params IEnumerable<PhysicianClearance> clearances
    ) => Screen(ScreeningRules.Current, answers, subject, choices, clearances);

    internal static ScreeningResult Screen(
        ScreeningRules rules,
        ScreeningAnswers answers,
        ScreeningSubject subject,
        PracticeChoices choices,
        IEnumerable<PhysicianClearance> clearances
    )
    {
        var facts = new Facts(rules.Questionnaire, answers, subject);
        var given = clearances.ToArray();
        var findings = new List<Finding>();
        var open = new List<(string Question, string Rule, Verdict Verdict)>();
        foreach (var rule in rules.Rules)
        {
            var side = Side(rules, rule, choices);
            var ruling = side?.Taken.Ruling ?? rule.Ruling!;
            var condition = Whole(rule, ruling);
            var truth = condition.Test(facts);
            if (truth is Truth.True)
                findings.Add(
                    new(
                        rule,
                        ruling,
                        ruling.Wait is { } wait ? ((DateAnswer)answers[wait.After]!).Value.AddDays(wait.Days) : null,
                        side,
                        ruling.Verdict is Verdict.AskPhysician ? given.FirstOrDefault(one => one.Covers(rule.Id, subject.Date)) : null
                    )
                );
            else if (truth is Truth.Unknown && (ruling.Verdict > Verdict.Proceed || ruling.Binding))
                open.AddRange(
                    condition.Open(facts).Distinct(StringComparer.Ordinal).Select(question => (question, rule.Id, ruling.Verdict))
                );
        }

        var askAgain = answers.Given.AddDays(rules.Questionnaire.ValidDays);
        var known = open.Count == 0 && subject.Date < askAgain;
        var worst = findings.Select(finding => finding.Verdict).Append(known ? Verdict.Proceed : Verdict.Incomplete).Max();
        return new(
            worst,
            worst is Verdict.NotBefore ? findings.Max(finding => finding.NotBefore) : null,
            [.. findings.OrderByDescending(finding => finding.Verdict)], // OrderBy is stable: ties stay in the order of the rules
            [.. Questions(rules.Questionnaire, answers, open)],
            askAgain,
            [.. rules.Skin.Where(advice => advice.Phototypes.Contains(subject.Phototype))],
            subject,
            rules.Version,
            rules.Questionnaire.Version
        );
    }

    private static ConflictSide? Side(ScreeningRules rules, ScreeningRule rule, PracticeChoices choices)
    {
        if (rule.Conflict is not { } id)
            return null;
        var conflict = rules.Conflict(id);
        var chosen = choices.ByConflict.TryGetValue(id, out var alternative);
        return new(conflict, conflict[alternative ?? conflict.Default], chosen);
    }

    /// <summary>The condition of a rule together with the wait of its ruling.</summary>
    internal static Condition Whole(ScreeningRule rule, Ruling ruling)
    {
        var waiting = ruling.Wait is { } wait ? new Condition.WithinDays(wait.After, wait.Days) : null;
        return rule.When is { } when && waiting is not null ? new Condition.All([when, waiting]) : rule.When ?? waiting!;
    }

    private static IEnumerable<OpenQuestion> Questions(
        Questionnaire questionnaire,
        ScreeningAnswers answers,
        List<(string Question, string Rule, Verdict Verdict)> open
    ) =>
        from question in questionnaire.Questions
        let waiting = open.Where(one => string.Equals(one.Question, question.Id, StringComparison.Ordinal)).ToArray()
        where waiting.Length > 0
        select new OpenQuestion(
            question,
            answers[question.Id] is not null,
            [.. waiting.Select(one => one.Rule)],
            waiting.Max(one => one.Verdict)
        );
}
