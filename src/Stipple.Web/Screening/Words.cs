using Stipple.Evidence;
using Stipple.Practice.Screening;
using Stipple.Web.Wording;

namespace Stipple.Web.Screening;

/// <summary>What verdicts, strengths and places are called.</summary>
internal static class Words
{
    /// <summary>A verdict in large plain words.</summary>
    public static string Verdict(Texts texts, Verdict verdict, DateOnly? notBefore) =>
        verdict is Practice.Screening.Verdict.NotBefore && notBefore is { } day
            ? texts.Of("screening.verdict.not-before.day", Day(day))
            : texts[$"screening.verdict.{Background.Word(verdict)}"];

    /// <summary>A day in words.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy");

    /// <summary>A source: what it is called and where it can be read.</summary>
    public static (string Citation, string? Address) Source(string id) =>
        Catalogue.Sources.TryFind(id, out var source)
            ? (source.Citation, source.Doi is { } doi ? $"https://doi.org/{doi}" : source.Url)
            : (id, null);

    /// <summary>Names of zones.</summary>
    public static string Zones(string zones) =>
        string.Join(", ", zones.Split(',').Select(z => Catalogue.Zones.TryFind(z, out var zone) ? zone.Name : z));
}
