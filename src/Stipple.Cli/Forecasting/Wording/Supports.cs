using Stipple.Skin.Forecasting;
using Stipple.Skin.Practices;
using Stipple.Skin.Support;

namespace Stipple.Cli.Forecasting.Wording;

/// <summary>What stands behind a forecast, in sentences.</summary>
internal static class Supports
{
    // Smaller differences are not worth a word.
    private const double Noteworthy = 0.25;

    /// <summary>Arms, people, phototypes and raters.</summary>
    public static string Arms(ConcernForecast concern)
    {
        var support = concern.Support;
        var arms = support.Kind is null
            ? Texts.Of("support.none", concern.Kind.Replace('-', ' '), support.Arms, support.People)
            : Texts.Of(
                support.Arms == 1 ? "support.arm" : "support.arms",
                support.Arms,
                support.Kind.Replace('-', ' '),
                support.Studies,
                support.People
            );
        var phototypes =
            support.LowestPhototype is { } low && support.HighestPhototype is { } high
                ? Texts.Of("support.phototypes", support.PhototypeArms, low, high)
                : Texts.Of("support.phototypes.none");
        return $"{arms} {phototypes} {(support.MaskedArms == 0 ? Texts.Of("support.masked.none") : Texts.Of("support.masked", support.MaskedArms))}";
    }

    /// <summary>How far the case lies from the nearest arm, in what, and what that does to the forecast.</summary>
    public static string Distance(ConcernForecast concern)
    {
        var support = concern.Support;
        var how =
            support.Widening <= 0 ? "support.near"
            : support.Distance < 2 * Likeness.Usual ? "support.apart"
            : "support.far";
        var sentence = Texts.Of(how, support.Nearest, Numbers.Fixed(support.Distance, 1), Numbers.Fixed(Likeness.Usual, 1));
        var differences = support.Differences.Where(d => d.Distance >= Noteworthy).ToArray();
        if (differences.Length > 0)
            sentence += $" {Texts.Of("support.differs", string.Join("; ", differences.Select(Difference)))}";
        if (support.Widening <= 0)
            return sentence;
        var (low, high) = (Math.Exp(-1.645 * support.Widening), Math.Exp(1.645 * support.Widening));
        return $"{sentence} {Texts.Of("support.widened", Numbers.Fixed(low, 2), Numbers.Fixed(high, 2))}";
    }

    /// <summary>What the outcomes of a practice shifted; null where published arms alone stand behind the gains.</summary>
    public static string? Practice(Forecast forecast) =>
        forecast.Practice is not { } practice ? null
        : practice.People == 0 ? Texts.Of("practice.none")
        : Texts.Of("practice", practice.People, practice.Readings)
            + (practice.Kinds.IsEmpty ? "" : $" {Texts.Of("practice.kinds", string.Join("; ", practice.Kinds.Select(Shift)))}");

    private static string Shift(PracticeKind kind) =>
        Texts.Of("practice.kind", kind.Kind.Replace('-', ' '), Numbers.Fixed(kind.Here.Median, 0), Numbers.Fixed(kind.Published.Median, 0));

    /// <summary>What the readings of the course taught; null where there are none to learn from.</summary>
    public static string? Learnt(Forecast forecast) =>
        forecast.Learning is not { } learning
            ? null
            : Texts.Of(
                learning.Readings == 1 ? "learnt.one" : "learnt",
                learning.Readings,
                Numbers.Fixed(100 * learning.Effective, learning.Effective < 0.1 ? 1 : 0)
            );

    private static string Difference(Difference difference)
    {
        var name = Texts.Of($"aspect.{difference.Aspect}");
        return difference.There is null ? Texts.Of("support.unreported", name)
            : difference.Here is null ? Texts.Of("support.unknown", name)
            : Texts.Of("support.against", name, Said(difference.Aspect, difference.Here), Said(difference.Aspect, difference.There));
    }

    private static string Said(Aspect aspect, string value) =>
        aspect switch
        {
            Aspect.Form => Names.Spaced(value),
            Aspect.Region => value.ToLowerInvariant(),
            _ => value,
        };
}
