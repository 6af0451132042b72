using Stipple.Skin.Forecasting;

namespace Stipple.Cli.Forecasting.Wording;

/// <summary>Chances as people in ten.</summary>
internal static class Chances
{
    /// <summary>The chance in one sentence.</summary>
    public static string Sentence(Chance chance) =>
        Texts.Of("chance.sentence", InTen(chance.Treated), Amount(chance), Dates.Long(chance.By), InTen(chance.Untreated, small: true));

    /// <summary>How much better.</summary>
    public static string Amount(Chance chance) =>
        (chance.Unit, Numbers.Plain(chance.Improvement)) switch
        {
            (GoalUnit.Percent, var amount) => Texts.Of("amount.percent", amount),
            (_, "1") => Texts.Of("amount.point", 1),
            var (_, amount) => Texts.Of("amount.points", amount),
        };

    /// <summary>Percent as people in ten.</summary>
    public static string InTen(double percent, bool small = false)
    {
        var people = (int)Math.Round(percent / 10, MidpointRounding.AwayFromZero);
        var words = people switch
        {
            // A few hundred twins never show that something is certain or impossible.
            0 => Texts.Of("inTen.fewer"),
            10 => Texts.Of("inTen.more"),
            _ => Texts.Of("inTen", people),
        };
        return small ? char.ToLowerInvariant(words[0]) + words[1..] : words;
    }
}
