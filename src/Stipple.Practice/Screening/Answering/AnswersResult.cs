namespace Stipple.Practice.Screening;

/// <summary>What became of answers given.</summary>
/// <param name="Answers">Those without fault. With faults, what is faulty counts as not answered; use them only to show the form again.</param>
/// <param name="Faults">Everything wrong, in the order of the questionnaire, questions that it has not last.</param>
public sealed record AnswersResult(ScreeningAnswers Answers, ValueList<ScreeningFault> Faults);
