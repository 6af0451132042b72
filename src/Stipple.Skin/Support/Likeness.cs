using System.Collections.Immutable;
using System.Globalization;
using Stipple.Evidence;

namespace Stipple.Skin.Support;

/// <summary>How far a case lies from another, and how much that widens what is said of it.</summary>
/// <remarks>
/// Equations E1 and E2 of docs/science/calibration.md. Every scale here is chosen: the published arms are too few and too
/// alike to measure how an effect changes from one population to another.
/// </remarks>
public static class Likeness
{
    /// <summary>
    /// Standard deviation of the log of the answer in a case wholly unlike the arms: it may answer between 0.4 and 2.3 times
    /// as much as they do. Chosen.
    /// </summary>
    public const double WidestSpread = 0.5;

    private const double PhototypeSteps = 2;
    private const double Decades = 20;

    // What is not reported may or may not be alike.
    private const double Unreported = 0.5;

    /// <summary>Differences in every aspect; alike ones have distance 0.</summary>
    /// <param name="here">The case that is asked about.</param>
    /// <param name="there">The case that is known.</param>
    public static ImmutableArray<Difference> Between(Case here, Case there)
    {
        ArgumentNullException.ThrowIfNull(here);
        ArgumentNullException.ThrowIfNull(there);
        var differences = ImmutableArray.CreateBuilder<Difference>();
        if (string.Equals(here.Kind, there.Kind, StringComparison.Ordinal) && (here.Form is not null || there.Form is not null))
            Add(Aspect.Form, here.Form, there.Form, string.Equals(here.Form, there.Form, StringComparison.Ordinal) ? 0 : 1);
        Add(
            Aspect.Region,
            here.Regions.IsEmpty ? null : string.Join(", ", here.Regions),
            there.Regions.IsEmpty ? null : string.Join(", ", there.Regions),
            here.Regions.Intersect(there.Regions).Any() ? 0 : 1
        );
        Add(
            Aspect.Phototype,
            Range(here.LowestPhototype, here.HighestPhototype),
            Range(there.LowestPhototype, there.HighestPhototype),
            Gap((int?)here.LowestPhototype, (int?)here.HighestPhototype, (int?)there.LowestPhototype, (int?)there.HighestPhototype)
                / PhototypeSteps
        );
        Add(
            Aspect.Age,
            Range(here.Youngest, here.Oldest),
            Range(there.Youngest, there.Oldest),
            Gap(here.Youngest, here.Oldest, there.Youngest, there.Oldest) / Decades
        );
        AddRatio(Aspect.NeedleLength, here.NeedleLength, there.NeedleLength);
        AddRatio(Aspect.Sessions, here.Sessions, there.Sessions);
        AddRatio(Aspect.Interval, here.IntervalWeeks, there.IntervalWeeks);
        return differences.ToImmutable();

        void Add(Aspect aspect, string? a, string? b, double distance) =>
            differences.Add(new Difference(aspect, a, b, a is null || b is null ? Unreported : distance));

        // A doubling or halving counts 1.
        void AddRatio(Aspect aspect, double? a, double? b) =>
            Add(aspect, Number(a), Number(b), a is { } x && b is { } y ? Math.Abs(Math.Log2(x / y)) : Unreported);
    }

    /// <summary>All differences in one number: their root sum of squares.</summary>
    /// <param name="differences">By aspect.</param>
    public static double Distance(IEnumerable<Difference> differences) => Math.Sqrt(differences.Sum(d => d.Distance * d.Distance));

    /// <summary>The nearest of some known cases: of the same kind where there are any, of every kind else.</summary>
    /// <param name="here">The case that is asked about.</param>
    /// <param name="known">Known cases by name; at least one.</param>
    /// <returns>Its name and the differences from it.</returns>
    public static (string Name, ImmutableArray<Difference> Differences) Nearest(Case here, IReadOnlyList<(string Name, Case Case)> known)
    {
        ArgumentNullException.ThrowIfNull(here);
        ArgumentNullException.ThrowIfNull(known);
        var alike = known.Where(k => string.Equals(k.Case.Kind, here.Kind, StringComparison.Ordinal)).ToArray();
        return (alike.Length > 0 ? alike : known).Select(k => (k.Name, Between(here, k.Case))).MinBy(x => Distance(x.Item2));
    }

    /// <summary>Standard deviation to add to the log of the answer at a distance, 0 to <see cref="WidestSpread"/>.</summary>
    /// <param name="distance">Distance to the nearest known case.</param>
    /// <remarks>The arms lie apart from one another too, and the spread between studies holds that: only what exceeds it widens.</remarks>
    public static double Widening(double distance) =>
        WidestSpread * Math.Sqrt(1 - Math.Exp(-Math.Max(0, distance * distance - Usual * Usual) / 2));

    /// <summary>Distance at which an arm usually lies from the nearest arm of another study: the median over needled arms.</summary>
    public static double Usual => LazyUsual.Value;

    private static readonly Lazy<double> LazyUsual = new(() =>
    {
        var arms = TrialCatalogue.Arms.All.Where(a => a.Role == TrialRole.Needling).ToArray();
        var distances = arms.Select(arm =>
            {
                var others = arms.Where(a => !string.Equals(a.Study, arm.Study, StringComparison.Ordinal));
                return Distance(Nearest(Case.Of(arm), [.. others.Select(a => (a.Id, Case.Of(a)))]).Differences);
            })
            .Order()
            .ToArray();
        return Quantile.At<double>(distances, 0.5);
    });

    private static double Gap(double? low, double? high, double? otherLow, double? otherHigh) =>
        Math.Max(0, Math.Max((otherLow ?? 0) - (high ?? 0), (low ?? 0) - (otherHigh ?? 0)));

    private static string? Range(Phototype? low, Phototype? high) =>
        low is null || high is null ? null
        : low == high ? $"{low}"
        : $"{low} to {high}";

    private static string? Range(double? low, double? high) =>
        low is null || high is null ? null
        : Math.Abs(high.Value - low.Value) < 0.5 ? Number(Math.Round(low.Value))
        : $"{Number(Math.Round(low.Value))} to {Number(Math.Round(high.Value))}";

    private static string? Number(double? value) => value?.ToString("0.##", CultureInfo.InvariantCulture);
}
