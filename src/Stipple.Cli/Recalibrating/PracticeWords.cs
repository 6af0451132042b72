using Stipple.Cli.Forecasting.Wording;
using Stipple.Skin.Practices;

namespace Stipple.Cli.Recalibrating;

/// <summary>A practice calibration in words.</summary>
internal static class PracticeWords
{
    // Below a tenth of the published uncertainty, outcomes and luck are not told apart.
    private const double Noticeable = 0.1;

    public static IReadOnlyList<string> Columns { get; } = ["Concern", "People", "Readings", "Published", "Own", "Both", "Weight"];

    /// <summary>What was read.</summary>
    public static string Lead(PracticeReport report)
    {
        var practice = report.Practice;
        var courses = Count(report.Courses, "course");
        return practice.People == 0
            ? $"{courses} read. None of the concerns has outcomes of {Recalibrator.FewestPeople} people or more: nothing is shifted, the published calibration {practice.Calibration} stands."
            : $"{courses} read; {Count(practice.Readings, "reading")} of {practice.People} people after sessions weighed against calibration {practice.Calibration}. "
                + $"{Masked(practice)}";
    }

    /// <summary>What the figures are.</summary>
    public static string Note { get; } =
        "Percent that a usual course (four monthly sessions of 1.5 mm) takes in the median person, to masked raters, and the range of nine in ten. "
        + "Own is what the outcomes alone say, both what they and the published say together; weight is the share of the published uncertainty that the outcomes removed.";

    /// <summary>A row for a kind that was read.</summary>
    public static IReadOnlyList<string> Row(PracticeKind kind) =>
        [
            Names.Heading(kind.Kind),
            $"{kind.People}",
            kind.Readings == 0 ? "too few" : $"{kind.Readings}",
            Interval(kind.Published),
            kind.Own is { } own ? Interval(own) : "–",
            Interval(kind.Here),
            $"{100 * kind.Weight:0} %",
        ];

    /// <summary>What follows, in sentences.</summary>
    public static IEnumerable<string> Findings(PracticeReport report)
    {
        var practice = report.Practice;
        foreach (var kind in report.Seen.Where(k => k.Readings == 0))
        {
            yield return $"{Names.Heading(kind.Kind)}: {Count(kind.People, "person", "people")} with an outcome; fewer than {Recalibrator.FewestPeople} are not weighed.";
        }

        if (practice.People > 0)
        {
            foreach (var kind in practice.Kinds.Where(k => k.Readings > 0))
                yield return Shift(kind);
            var others = practice.Kinds.Where(k => k.Readings == 0).ToArray();
            if (others.Length > 0)
                yield return $"Without outcomes of their own, shifted by what sets a practice apart in all its work: {string.Join(", ", others.Select(k => $"{k.Kind.Replace('-', ' ')} {Percent(k.Published.Median)} to {Percent(k.Here.Median)} %"))}.";
            yield return $"Spread between people (log gain): {practice.PublishedSpread.Median:0.00} ({practice.PublishedSpread.Low:0.00}–{practice.PublishedSpread.High:0.00}) before, {practice.Spread.Median:0.00} ({practice.Spread.Low:0.00}–{practice.Spread.High:0.00}) after.";
        }

        if (report.PassedOver.Length > 0)
            yield return $"Passed over, as they hold no course: {string.Join(", ", report.PassedOver)}.";
    }

    private static string Shift(PracticeKind kind)
    {
        var name = Names.Heading(kind.Kind);
        if (kind.Weight < Noticeable)
            return $"{name}: {kind.People} people say little yet; the published figure hardly moves.";
        var move = kind.Here.Median - kind.Published.Median;
        return Math.Abs(move) < 0.5
            ? $"{name}: the outcomes bear the published figure out."
            : $"{name}: {Percent(kind.Here.Median)} % instead of {Percent(kind.Published.Median)} %.";
    }

    private static string Masked(PracticeCalibration practice) =>
        practice.MaskedReadings == practice.Readings ? "All by raters who did not know time and treatment."
        : practice.MaskedReadings == 0
            ? "All by raters who knew what was done: the optimism of such raters, as published, is taken off, and what it may be stays open."
        : $"{practice.MaskedReadings} by raters who did not know time and treatment; of the others the optimism of such raters, as published, is taken off.";

    private static string Interval(PracticeInterval x) => $"{Percent(x.Median)} ({Percent(x.Low)}–{Percent(x.High)})";

    private static string Percent(double value) => Numbers.Fixed(value, 0);

    private static string Count(int number, string one, string? many = null) => $"{number} {(number == 1 ? one : many ?? $"{one}s")}";
}
