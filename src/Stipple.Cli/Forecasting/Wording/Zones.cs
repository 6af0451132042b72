using Stipple.Evidence;

namespace Stipple.Cli.Forecasting.Wording;

/// <summary>Names of zones in a line: a pair is named once.</summary>
internal static class Zones
{
    /// <summary>The zones by name, in small letters: <c>both cheeks</c> is <c>cheek (both sides)</c>.</summary>
    public static string Name(IEnumerable<string> ids)
    {
        var known = ids.Select(id => Catalogue.Zones[id]).ToArray();
        return string.Join(
            ", ",
            known
                .GroupBy(zone => zone.Anatomy)
                .Select(pair => pair.Count() > 1 ? Texts.Of("zones.both", Small(pair.Key.Name)) : Small(pair.First().Name))
        );
    }

    private static string Small(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
