using Stipple.Charts;
using Stipple.Cli.Forecasting.Wording;
using Stipple.Cli.Science;
using Stipple.Skin.Calibration;

namespace Stipple.Cli.Validating;

/// <summary>Published figures beside what is predicted for them.</summary>
internal static class TrialCharts
{
    // Standard normal quantile at 95 %.
    private const double Ninety = 1.645;

    /// <summary>What the intervals of <see cref="Changes"/> are.</summary>
    public static string Note { get; } =
        $"Squares are observed; their line is what chance in the people read allows (90 %; {CalibrationPrior.PersonPercent:0} percent points between people, chosen). "
        + "Circles are predicted; their line is the 90 % interval of what such a study would report.";

    /// <summary>Percent changes by indication; null where there is none.</summary>
    public static ForestChart? Changes(string title, IEnumerable<JudgedFigure> figures) =>
        Chart(title, "Change of the mean score, percent", figures.Where(f => f.Scored.Observed is not null), Change) is { } chart
            ? chart with
            {
                NullValue = 0,
                BelowNull = "better",
                AboveNull = "worse",
            }
            : null;

    /// <summary>Shares of responders by indication; null where there is none.</summary>
    public static ForestChart? Responders(string title, IEnumerable<JudgedFigure> figures) =>
        Chart(title, "People better by the named amount, percent", figures.Where(f => f.Scored.Responders is not null), Share);

    /// <summary>How many figures fell in each tenth of their predicted distribution.</summary>
    public static BarChart Pit(Validation validation) =>
        new()
        {
            Title = "Where figures fell in what was predicted for them",
            Quantity = "Figures in each tenth of the predicted distribution; even is right",
            Rows = [.. validation.Pit.Select((n, i) => new BarRow($"{10 * i} to {10 * i + 10} %", n))],
        };

    private static ForestChart? Chart(string title, string quantity, IEnumerable<JudgedFigure> figures, Func<JudgedFigure, ForestRow> row)
    {
        ForestGroup[] groups =
        [
            .. figures
                .GroupBy(f => f.Row.Indication!, StringComparer.Ordinal)
                .Select(g => new ForestGroup(Names.Heading(g.Key), [.. g.Select(row)])),
        ];
        if (groups is [var only])
            groups = [only with { Heading = "" }];
        return groups.Length == 0
            ? null
            : new ForestChart
            {
                Title = title,
                Quantity = quantity,
                Groups = groups,
            };
    }

    private static ForestRow Change(JudgedFigure figure)
    {
        var observed = figure.Scored.Observed!.Value;
        var chance = Ninety * CalibrationPrior.PersonPercent / Math.Sqrt(Math.Max(1, figure.Row.Reading!.People));
        return new ForestRow(
            Label(figure, ""),
            new Estimate(observed, observed - chance, observed + chance),
            Within(figure.Scored.Predicted, figure.Scored.P05, figure.Scored.P95)
        );
    }

    private static ForestRow Share(JudgedFigure figure)
    {
        var (count, of) = (figure.Scored.Responders!.Value, figure.Scored.Counted);
        var (low, high) = Binomial.Interval(count, of);
        return new ForestRow(
            Label(figure, $", by {Numbers.Fixed(figure.Reading.Threshold, 0)} %"),
            Within(100.0 * count / of, 100 * low, 100 * high),
            Within(
                100 * figure.Scored.ResponderShare!.Value,
                100 * figure.Scored.ResponderLow!.Value,
                100 * figure.Scored.ResponderHigh!.Value
            )
        );
    }

    // A mean of a skewed distribution can lie outside its own interval.
    private static Estimate Within(double value, double low, double high) => new(value, Math.Min(low, value), Math.Max(high, value));

    private static string Label(JudgedFigure figure, string more)
    {
        var week = TrialWords.Week(figure.Followup);
        return $"{figure.Row.Id}{(week is "?" ? "" : $", w{week}")}{more}";
    }
}
