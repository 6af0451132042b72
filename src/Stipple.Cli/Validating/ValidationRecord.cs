using System.Collections.Immutable;
using Stipple.Charts;
using Stipple.Cli.Forecasting.Wording;
using Stipple.Cli.Science;
using Stipple.Skin;
using Stipple.Skin.Calibration;

namespace Stipple.Cli.Validating;

/// <summary>The validation record: what was done, how well it did, every figure, and what would settle more. Words follow from the numbers.</summary>
internal sealed class ValidationRecord(Judgement fitted, Judgement leftOut, string name)
{
    private static readonly ChartSize Size = new(900, 360);

    /// <summary>Marks the record with what it depends on.</summary>
    public static string Mark(string fingerprint) => $"<!-- written by stipple validate, fingerprint {fingerprint}: do not edit -->";

    private string Forest => $"figures/{name}-forest.svg";

    private string Pit => $"figures/{name}-pit.svg";

    /// <summary>The record and its figures, each with its place beside the record.</summary>
    public ImmutableArray<(string Place, string Text)> Files()
    {
        var mark = Mark(ValidationFingerprint.Of(fitted.Rows));
        var files = ImmutableArray.CreateBuilder<(string, string)>();
        files.Add(($"{name}.md", $"{mark}\n\n{Text().Trim()}\n"));
        if (TrialCharts.Changes("Published and predicted, each study left out", leftOut.Figures) is { } forest)
        {
            files.Add((Forest, Drawn(forest, "forest", mark)));
            files.Add((Pit, Drawn(TrialCharts.Pit(leftOut.Validation), "pit", mark)));
        }

        return files.DrainToImmutable();
    }

    private static string Drawn(Chart chart, string id, string mark) => $"{Svg.Standalone(chart.ToSvg(id, Size)).TrimEnd()}\n{mark}\n";

    private string Text() =>
        $"""
            # Validation

            What is predicted for published studies, held against what they reported. Written by `stipple validate --page`; how to judge other studies in the same way stands in [the guide](../guide/validate.md).

            {Findings.Lead(leftOut)}

            ## What was done

            Each arm is run as a course of a typical person in it. The mechanism gives its response in units of a usual course (four monthly sessions of 1.5 mm on a cheek, read three months after the last). A hierarchy over all arms turns responses into percent changes: the log score falls by what is seen without needling, and by a gain times the response to the power of its elasticity. The gain has a part for the indication, one for what was given with the needles, one for raters who knew the treatment, and one for the study, which spreads with heavy tails; arms and follow-ups of a study spread too, and n people are a sample. An interval is for what such a study would *report*: all of that is in it.

            Scores: CRPS is the distance of the predicted distribution from the figure, in percent points; the interval score is the width of the 90 % interval and twenty times by how much a figure lies outside. Skill is one less the ratio of CRPS to that of a plain predictor: (a) a normal distribution with the mean and standard deviation of other studies of the indication, or of all needled arms where there are fewer than three; (b) the same over arms with a like adjunct; (c) this hierarchy with every response set to one, the mechanism switched off.

            ## In total

            {Markdown.Table(
                ["", "fitted", "study left out", "fitted, without controls", "study left out, without controls"],
                FigureWords.Beside(
                    FigureWords.Totals(fitted.Validation),
                    FigureWords.Totals(leftOut.Validation),
                    FigureWords.Totals(fitted.Needled),
                    FigureWords.Totals(leftOut.Needled)
                )
            )}
            *Fitted* figures were known to the fit that predicts them: they test whether it can say what it was told. *Study left out* tests what is said of a study not yet seen; their skill over the plain predictors, which never know the judged study, compares like with like only there. The hierarchy raises the mechanism's response to an elasticity that the fit puts below 1; forecasts of persons carry the mechanism as it stands, elasticity 1, because most arms' lengths and passes are assumed, which draws the elasticity down, and because the two arms read often point the other way. The last row says what that costs on these figures.

            {Pictures()}
            ## In words

            Each study left out:

            {Bullets([.. Findings.Of(leftOut), Elasticity()])}

            ## What is missing

            {Bullets(MissingData.Of(leftOut))}

            ## Every figure

            Percent change of the mean score; mean and 90 % interval of the prediction, each study left out. Weeks are from the first session, after `+` from the last, before `?` from a beginning not named.

            {Table(
                ["arm", "indication", "what was done", "week", "observed", "predicted", "in", "CRPS", "(a)", "(b)", "(c)"],
                leftOut.Figures.Where(f => f.Scored.Observed is not null).Select(Change)
            )}
            Responders: how many improved by the named share of their score.

            {Table(
                ["arm", "week", "better by", "observed", "predicted", "in"],
                leftOut.Figures.Where(f => f.Scored.Responders is not null).Select(FigureWords.Responders)
            )}
            ## Out of scope

            {leftOut.OutOfScope.Count()} of {leftOut.Rows.Length} rows cannot be judged.

            {Table(["row", "why"], leftOut.OutOfScope.Select(r => (IReadOnlyList<string>)[r.Id, r.Reason!]))}
            """;

    private string Pictures() =>
        leftOut.Validation.Count == 0
            ? ""
            : $"""
                ![Published figures beside predicted intervals, by indication]({Forest})

                {TrialCharts.Note}

                ![Figures in each tenth of the predicted distribution]({Pit})

                """;

    // How much of the mechanism the figures bear out, all of our own arms in the fit.
    private string Elasticity()
    {
        var draws = Posterior
            .Fit([.. fitted.Known.Select(r => r.Reading).OfType<CalibrationArm>()])
            .Of(new PosteriorQuantity(PosteriorKind.Elasticity))
            .Order()
            .ToArray();
        var (low, middle, high) = (Quantile.At<double>(draws, 0.05), Quantile.At<double>(draws, 0.5), Quantile.At<double>(draws, 0.95));
        var verdict =
            low > 0 ? "the figures bear the mechanism out in part at least."
            : high < 1 ? "they bear out less than all of it, perhaps none."
            : "they leave open whether they bear it out.";
        return $"Elasticity of effect to the mechanism's response (1 is the mechanism as it stands, 0 none of it): believed beforehand {Numbers.Fixed(CalibrationPrior.ElasticityMean, 2)} ± {Numbers.Fixed(CalibrationPrior.ElasticityDeviation, 2)}, "
            + $"after the figures {Numbers.Fixed(middle, 2)} ({Numbers.Fixed(low, 2)} to {Numbers.Fixed(high, 2)}): {verdict}";
    }

    private static IReadOnlyList<string> Change(JudgedFigure figure)
    {
        var cells = FigureWords.Change(figure);
        return
        [
            cells[0],
            figure.Row.Indication!,
            .. cells.Skip(1),
            Numbers.Fixed(figure.Scored.CrpsIndicationMean!.Value, 1),
            Numbers.Fixed(figure.Scored.CrpsIndicationAdjunctMean!.Value, 1),
            Numbers.Fixed(figure.Scored.CrpsWithoutMechanism!.Value, 1),
        ];
    }

    private static string Table(IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> rows) =>
        rows.ToArray() is { Length: > 0 } all ? Markdown.Table(heads, all) : "None.\n";

    private static string Bullets(IEnumerable<string> items) => string.Join('\n', items.Select(item => $"- {item}"));
}
