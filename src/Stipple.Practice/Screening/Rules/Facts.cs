namespace Stipple.Practice.Screening;

/// <summary>What a rule can look at.</summary>
internal sealed record Facts(Questionnaire Questionnaire, ScreeningAnswers Answers, ScreeningSubject Subject)
{
    /// <summary>Whether a question is asked at all, given the age and the other answers.</summary>
    public Truth Asked(string question)
    {
        var asked = Questionnaire[question];
        if (Subject.Age >= asked.ShownBelowAge)
            return Truth.False;
        return asked.ShownWhen is { } when ? Picked(when.Question, when.Is) : Truth.True;
    }

    /// <summary>The question to be answered first: itself, or the one it depends on.</summary>
    public string Blocking(string question) =>
        Asked(question) is Truth.Unknown && Questionnaire[question].ShownWhen is { } when ? Blocking(when.Question) : question;

    /// <summary>Whether the answer is among some; not knowing is unknown unless it is among them.</summary>
    public Truth Picked(string question, IReadOnlyCollection<string> ids) =>
        Ask<PickedAnswer>(
            question,
            answer =>
                answer.Ids.Any(ids.Contains) ? true
                : answer.Ids.Contains(AnswerChoice.Unknown) ? null
                : false
        );

    /// <summary>A test of the answer to a question; null says that the answer leaves it open.</summary>
    public Truth Ask<T>(string question, Func<T, bool?> test)
        where T : Answer
    {
        var holds = Answers[question] is not T answer
            ? Truth.Unknown
            : test(answer) switch
            {
                true => Truth.True,
                false => Truth.False,
                null => Truth.Unknown,
            };
        return (Truth)Math.Min((int)Asked(question), (int)holds); // asked and holds
    }

    /// <inheritdoc cref="Ask{T}(string, Func{T, Nullable{bool}})"/>
    public Truth Ask<T>(string question, Func<T, bool> test)
        where T : Answer => Ask<T>(question, answer => (bool?)test(answer));
}
