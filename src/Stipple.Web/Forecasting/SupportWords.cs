using Stipple.Skin.Forecasting;
using Stipple.Skin.Support;
using Stipple.Web.Wording;

namespace Stipple.Web.Forecasting;

/// <summary>What stands behind a forecast, in sentences.</summary>
internal static class SupportWords
{
    // Smaller differences are not worth a word.
    private const double Noteworthy = 0.25;

    // Nine in ten of a normal distribution lie this many standard deviations either way.
    private const double NineInTen = 1.645;
    private static readonly Texts T = Texts.English;

    public static string Arms(ConcernForecast concern)
    {
        var support = concern.Support;
        var arms = support.Kind is null
            ? T.Of("forecast.none", concern.Kind.Replace('-', ' '), support.Arms, support.People)
            : T.Of(
                support.Arms == 1 ? "forecast.arm" : "forecast.arms",
                support.Arms,
                support.Kind.Replace('-', ' '),
                support.Studies,
                support.People
            );
        var phototypes =
            support.LowestPhototype is { } low && support.HighestPhototype is { } high
                ? T.Of("forecast.phototypes", support.PhototypeArms, low, high)
                : T["forecast.phototypes.none"];
        return $"{arms} {phototypes} {(support.MaskedArms == 0 ? T["forecast.masked.none"] : T.Of("forecast.masked", support.MaskedArms))}";
    }

    public static string Distance(ConcernForecast concern)
    {
        var support = concern.Support;
        var how =
            support.Widening <= 0 ? "forecast.near"
            : support.Distance < 2 * Likeness.Usual ? "forecast.apart"
            : "forecast.far";
        var sentence = T[how];
        var differences = support.Differences.Where(d => d.Distance >= Noteworthy).Select(Difference).ToArray();
        if (differences.Length > 0)
            sentence += $" {T.Of("forecast.differs", string.Join("; ", differences))}";
        if (support.Widening > 0)
            sentence +=
                $" {T.Of("forecast.widened", $"{Math.Exp(-NineInTen * support.Widening):0.00}", $"{Math.Exp(NineInTen * support.Widening):0.00}")}";
        return sentence;
    }

    public static string? Learnt(Forecast forecast) =>
        forecast.Learning is not { } learning
            ? null
            : T.Of(
                learning.Readings == 1 ? "forecast.learnt.one" : "forecast.learnt",
                learning.Readings,
                $"{100 * learning.Effective:0.#}"
            );

    private static string Difference(Difference difference)
    {
        var name = T[$"forecast.aspect.{difference.Aspect}"];
        return difference.There is null ? T.Of("forecast.unreported", name)
            : difference.Here is null ? T.Of("forecast.unknown", name)
            : T.Of("forecast.against", name, Words.Spaced(difference.Here), Words.Spaced(difference.There));
    }
}
