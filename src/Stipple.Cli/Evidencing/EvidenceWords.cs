using Stipple.Cli.Forecasting.Wording;
using Stipple.Cli.Validating;
using Stipple.Evidence;

namespace Stipple.Cli.Evidencing;

/// <summary>The evidence in words and cells.</summary>
internal static class EvidenceWords
{
    /// <summary>Heads of <see cref="Row"/>.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["Arm", "What was done", "People", "Week", "Observed", "Model [90 %]"];

    /// <summary>One sentence on how much there is.</summary>
    public static string Lead(Judgement judgement)
    {
        var rows = judgement.Rows.Where(r => r.Reading is not null).ToArray();
        var studies = rows.Select(r => r.Reading!.Study).Distinct(StringComparer.Ordinal).Count();
        return $"{rows.Length} arms of {studies} studies with {People(rows)} people read carry a figure that can be used; {judgement.OutOfScope.Count()} rows are kept out. "
            + "Beside each figure stands what the model says once it has been fitted to all of them: that shows how well it can say what it was told. "
            + "How well it foretells what it was not told is in the validation (stipple validate --leave-one-study-out).";
    }

    /// <summary>What a section begins with.</summary>
    public static string Count(IReadOnlyCollection<JudgedFigure> figures)
    {
        var rows = figures.Select(f => f.Row).Distinct().ToArray();
        var studies = rows.Select(r => r.Reading!.Study).Distinct(StringComparer.Ordinal).Count();
        var controls = rows.Count(r => r.Arm!.Role == TrialRole.Control);
        return $"{Counted(rows.Length, "arm", "arms")} of {Counted(studies, "study", "studies")}, {People(rows)} people read"
            + (controls > 0 ? $"; {Counted(controls, "arm", "arms")} without needling." : ".");
    }

    public static IReadOnlyList<string> Row(JudgedFigure figure) =>
        [
            figure.Row.Id,
            TrialWords.Done(figure.Row.Arm!),
            People(figure.Row) is { } people ? $"{people}" : "?",
            TrialWords.Week(figure.Followup),
            Observed(figure),
            Model(figure),
        ];

    /// <summary>People read at the end, or enrolled; null where not reported. Both sides of a split face count.</summary>
    public static int? People(TrialRow row) => row.Arm!.Completed ?? row.Arm.Enrolled;

    private static int People(IEnumerable<TrialRow> rows) => rows.Sum(r => People(r) ?? 0);

    private static string Observed(JudgedFigure figure)
    {
        var change = figure.Scored.Observed is { } percent ? $"{Numbers.Fixed(percent, 1)} %" : "";
        var count = figure.Scored.Responders is { } k
            ? $"{k} of {figure.Scored.Counted} by {Numbers.Fixed(figure.Reading.Threshold, 0)} %"
            : "";
        return string.Join("; ", new[] { change, count }.Where(part => part.Length > 0));
    }

    private static string Model(JudgedFigure figure)
    {
        var change = figure.Scored.Observed is null ? "" : FigureWords.Predicted(figure.Scored);
        var share = figure.Scored.ResponderShare is { } of ? FigureWords.Percent(of) : "";
        return string.Join("; ", new[] { change, share }.Where(part => part.Length > 0));
    }

    private static string Counted(int count, string one, string many) => $"{count} {(count == 1 ? one : many)}";
}
