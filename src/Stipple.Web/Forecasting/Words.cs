using System.Globalization;
using System.Text.Json;
using Stipple.Evidence;
using Stipple.Skin.Forecasting;
using Stipple.Web.Wording;

namespace Stipple.Web.Forecasting;

/// <summary>Numbers, names and chances as pages write them.</summary>
internal static class Words
{
    private static readonly Texts T = Texts.English;

    /// <summary>A number with at most two decimals.</summary>
    public static string Number(double value) => Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>Median and the range of nine in ten.</summary>
    public static string Range(Band band, int decimals)
    {
        string Of(double value) =>
            Math.Round(value, decimals, MidpointRounding.AwayFromZero).ToString($"F{decimals}", CultureInfo.InvariantCulture);
        return T.Of(band.P05 < 0 ? "forecast.range.signed" : "forecast.range", Of(band.P50), Of(band.P05), Of(band.P95));
    }

    /// <summary>A risk in percent; a few hundred twins never show that it is nothing or certain.</summary>
    public static string Risk(double percent) =>
        percent switch
        {
            < 1 => T["forecast.risk.under"],
            > 99 => T["forecast.risk.over"],
            _ => T.Of("forecast.risk", Number(Math.Round(percent, 0))),
        };

    /// <summary>Percent as people in ten.</summary>
    public static string InTen(double percent) =>
        (int)Math.Round(percent / 10, MidpointRounding.AwayFromZero) switch
        {
            0 => T["forecast.in-ten.fewer"],
            10 => T["forecast.in-ten.more"],
            var people => T.Of("forecast.in-ten", people),
        };

    /// <summary>A chance in one sentence.</summary>
    public static string Sentence(Chance chance) =>
        T.Of("forecast.chance", InTen(chance.Treated), Amount(chance), Date(chance.By), Small(InTen(chance.Untreated)));

    /// <summary>How much better.</summary>
    public static string Amount(Chance chance) =>
        chance.Unit == GoalUnit.Percent ? T.Of("forecast.percent", Number(chance.Improvement))
        : chance.Improvement == 1 ? T["forecast.point"]
        : T.Of("forecast.points", Number(chance.Improvement));

    /// <summary>A date as people write it: 14 Jun 2027.</summary>
    public static string Date(DateOnly date) => date.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A date as people write it: 14 Jun 2027.</summary>
    public static string Date(DateTime at) => Date(DateOnly.FromDateTime(at));

    /// <summary>A scale's name as it fits a mark: without what stands after a comma or in brackets.</summary>
    public static string ScaleShort(string id)
    {
        var name = Catalogue.Scales.TryFind(id, out var scale) ? scale.Name : id;
        return name.Split([',', '('], 2)[0].Trim();
    }

    /// <summary>Zones in a line, a pair named once.</summary>
    public static string Zones(IEnumerable<string> ids) =>
        string.Join(
            ", ",
            ids.Select(id => Catalogue.Zones[id])
                .GroupBy(zone => zone.Anatomy)
                .Select(pair => Small(pair.Count() > 1 ? T.Of("forecast.both", pair.Key.Name) : pair.First().Name))
        );

    /// <summary>The same as the beginning of a line.</summary>
    public static string ZonesAtStart(IEnumerable<string> ids) => Capital(Zones(ids));

    /// <summary>A kind of concern: <c>acne-scars</c> is <c>Acne scars</c>.</summary>
    public static string Kind(string kind) => T[$"forecast.kind.{kind}"];

    /// <summary><c>AgeSpots</c> and <c>age-spots</c> as <c>age spots</c>; a number or phototype as it is.</summary>
    public static string Spaced(string name) =>
        name.Any(char.IsAsciiLetterLower) ? JsonNamingPolicy.KebabCaseLower.ConvertName(name).Replace('-', ' ') : name;

    /// <summary>With a capital.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : $"{char.ToUpperInvariant(text[0])}{text[1..]}";

    private static string Small(string text) => text.Length == 0 ? text : $"{char.ToLowerInvariant(text[0])}{text[1..]}";
}
