using System.Collections.Immutable;
using Stipple.Evidence;

namespace Stipple.Practice.Screening;

/// <summary>What the types of the rule files cannot say: that what is named exists and fits.</summary>
internal static class RuleChecks
{
    /// <summary>Lets pass what has no fault.</summary>
    /// <exception cref="InvalidDataException">Something is wrong; the message tells all of it.</exception>
    public static void Assert(string file, IEnumerable<string> faults)
    {
        var told = faults.ToArray();
        if (told.Length > 0)
            throw new InvalidDataException($"evidence/rules/{file}: {string.Join(" ", told)}");
    }

    public static IEnumerable<string> Of(ImmutableArray<Question> questions)
    {
        foreach (var fault in Repeated("Question", questions))
            yield return fault;
        var earlier = new Dictionary<string, Question>(StringComparer.Ordinal);
        foreach (var question in questions)
        {
            var picks = question.Kind is QuestionKind.Choice or QuestionKind.Choices;
            if (picks != !question.Choices.IsDefaultOrEmpty)
                yield return $"Question '{question.Id}' is a {question.Kind} and must {(picks ? "have" : "not have")} choices.";
            if (question.Options.Select(choice => choice.Id).Distinct(StringComparer.Ordinal).Count() != question.Options.Length)
                yield return $"Question '{question.Id}' has a choice twice.";
            if (question.Kind is QuestionKind.Number != (question is { Minimum: { } low, Maximum: { } high, Unit: not null } && low < high))
                yield return $"Question '{question.Id}' is a {question.Kind}; only a number has a range and a unit.";
            if (question.ShownWhen is { } when)
            {
                if (!earlier.TryGetValue(when.Question, out var before))
                    yield return $"Question '{question.Id}' depends on '{when.Question}', which is no earlier question.";
                else
                    foreach (var unknown in when.Is.Where(id => before.Options.Find(id) is null))
                        yield return $"Question '{question.Id}' depends on the answer '{unknown}', which '{before.Id}' has not.";
            }
            earlier.TryAdd(question.Id, question);
        }
    }

    public static IEnumerable<string> Of(RuleFile file, Questionnaire questionnaire)
    {
        foreach (
            var fault in Repeated("Rule", file.Rules).Concat(Repeated("Conflict", file.Conflicts)).Concat(Repeated("Advice", file.Skin))
        )
            yield return fault;
        foreach (var conflict in file.Conflicts)
        {
            foreach (var fault in Repeated($"Conflict '{conflict.Id}': alternative", conflict.Alternatives))
                yield return fault;
            if (conflict.Alternatives.Length < 2 || conflict.Alternatives.Find(conflict.Default) is null)
                yield return $"Conflict '{conflict.Id}' needs two alternatives, one of them '{conflict.Default}'.";
            if (file.Rules.All(rule => !string.Equals(rule.Conflict, conflict.Id, StringComparison.Ordinal)))
                yield return $"Conflict '{conflict.Id}' is about no rule.";
            foreach (
                var fault in conflict.Alternatives.SelectMany(one => Of($"Alternative '{conflict.Id}/{one.Id}'", one.Ruling, questionnaire))
            )
                yield return fault;
        }
        foreach (var rule in file.Rules)
        {
            if (rule.Ruling is null == rule.Conflict is null)
                yield return $"Rule '{rule.Id}' needs either a ruling or a conflict.";
            if (rule.Conflict is { } named && file.Conflicts.Find(named) is null)
                yield return $"Rule '{rule.Id}' names the conflict '{named}', which is not there.";
            if (rule.When is null && rule.Ruling?.Wait is null)
                yield return $"Rule '{rule.Id}' holds always.";
            foreach (var fault in rule.When?.Leaves.SelectMany(leaf => Of($"Rule '{rule.Id}'", leaf, questionnaire)) ?? [])
                yield return fault;
            foreach (var fault in rule.Ruling is { } ruling ? Of($"Rule '{rule.Id}'", ruling, questionnaire) : [])
                yield return fault;
        }
        foreach (var fault in file.Skin.SelectMany(one => Sources($"Advice '{one.Id}'", one.Strength, one.Sources)))
            yield return fault;
    }

    private static IEnumerable<string> Of(string owner, Ruling ruling, Questionnaire questionnaire)
    {
        if (ruling.Verdict is Verdict.Incomplete)
            yield return $"{owner} rules 'incomplete', which only a whole screening can be.";
        if (ruling.Verdict is Verdict.NotBefore != ruling.Wait is not null)
            yield return $"{owner}: a wait belongs to 'not-before' and to no other verdict.";
        if (ruling.Wait is { } wait && (wait.Days < 1 || Kind(questionnaire, wait.After) is not QuestionKind.Date))
            yield return $"{owner} waits {wait.Days} days after '{wait.After}'; that must be days after a date.";
        if (ruling.Binding && ruling.Verdict is not Verdict.Proceed)
            yield return $"{owner} is binding by its verdict already.";
        foreach (var fault in Sources(owner, ruling.Strength, ruling.Sources))
            yield return fault;
    }

    private static IEnumerable<string> Of(string owner, Condition leaf, Questionnaire questionnaire)
    {
        QuestionKind[] allowed = leaf switch
        {
            Condition.NumberAtLeast => [QuestionKind.Number],
            Condition.WithinDays => [QuestionKind.Date],
            _ => [QuestionKind.YesNoUnknown, QuestionKind.Choice, QuestionKind.Choices],
        };
        string[] answers = leaf switch
        {
            Condition.Answered one => [.. one.Is],
            Condition.PhototypeDiffers => Enum.GetNames<Phototype>(),
            _ => [],
        };
        if (leaf is Condition.InAnatomy place)
            foreach (var unknown in place.Anatomies.Where(id => !Catalogue.Anatomies.TryFind(id, out _)))
                yield return $"{owner} names the place '{unknown}', which is not in the catalogue.";
        if (leaf.Asks is not { } question)
            yield break;
        if (Kind(questionnaire, question) is not { } kind || !allowed.Contains(kind))
            yield return $"{owner} asks about '{question}', which is no question of that kind.";
        else
            foreach (var unknown in answers.Where(id => questionnaire[question].Options.Find(id) is null))
                yield return $"{owner} asks for the answer '{unknown}', which '{question}' has not.";
    }

    private static IEnumerable<string> Sources(string owner, Strength strength, ImmutableArray<string> sources)
    {
        if (sources.IsEmpty && strength is not Strength.Chosen)
            yield return $"{owner} names no source.";
        foreach (var unknown in sources.Where(id => !Catalogue.Sources.TryFind(id, out _)))
            yield return $"{owner} names the source '{unknown}', which is not in the catalogue.";
    }

    private static QuestionKind? Kind(Questionnaire questionnaire, string question) =>
        questionnaire.TryFind(question, out var found) ? found.Kind : null;

    private static IEnumerable<string> Repeated(string what, IEnumerable<IIdentified> items) =>
        items
            .GroupBy(item => item.Id, StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .Select(group => $"{what} '{group.Key}' is there twice.");
}
