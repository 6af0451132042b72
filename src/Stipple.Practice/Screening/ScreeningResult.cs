namespace Stipple.Practice.Screening;

/// <summary>What screening says.</summary>
/// <param name="Verdict">The worst of the findings, at least <see cref="Verdict.Incomplete"/> while a question is open or the answers are out of date.</param>
/// <param name="NotBefore">The first day on which no finding asks to wait; given when <paramref name="Verdict"/> is <see cref="Verdict.NotBefore"/>.</param>
/// <param name="Findings">Every rule that holds, notes and cleared ones too, the worst first, then in the order of the rules.</param>
/// <param name="Open">Questions that matter and are open, in the order of the questionnaire.</param>
/// <param name="AskAgainFrom">The first day of treatment on which the answers are out of date and all questions are to be asked again.</param>
/// <param name="Skin">What changes with this phototype.</param>
/// <param name="Subject">Who was screened, for where and when.</param>
/// <param name="RulesVersion">Version of the rules.</param>
/// <param name="QuestionnaireVersion">Version of the questions.</param>
public sealed record ScreeningResult(
    Verdict Verdict,
    DateOnly? NotBefore,
    ValueList<Finding> Findings,
    ValueList<OpenQuestion> Open,
    DateOnly AskAgainFrom,
    ValueList<SkinAdvice> Skin,
    ScreeningSubject Subject,
    int RulesVersion,
    int QuestionnaireVersion
)
{
    /// <summary>Whether the answers are out of date on the day of treatment.</summary>
    public bool OutOfDate => Subject.Date >= AskAgainFrom;

    /// <summary>Conflicts that findings rest on and the practice has not decided; the cautious default was taken.</summary>
    public ValueList<RuleConflict> Undecided =>
        [
            .. Findings
                .Select(finding => finding.Side)
                .OfType<ConflictSide>()
                .Where(side => !side.Chosen)
                .Select(side => side.Conflict)
                .Distinct(),
        ];
}
