using System.Collections.Frozen;
using Stipple.Evidence;

namespace Stipple.Web.Following;

/// <summary>The improvement of every published needling arm that reports one, by kind of concern.</summary>
internal static class PublishedArms
{
    private const double Normal95 = 1.96;

    private static readonly Lazy<FrozenDictionary<string, IReadOnlyList<PublishedResult>>> All = new(() =>
        TrialCatalogue
            .Arms.All.Where(arm => arm.Role is TrialRole.Needling)
            .Select(arm => (arm.Indication.Kind, Result: Of(arm)))
            .Where(found => found.Result is not null)
            .GroupBy(found => found.Kind, StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key,
                group => (IReadOnlyList<PublishedResult>)[.. group.Select(g => g.Result!).OrderByDescending(r => r.Improvement)],
                StringComparer.Ordinal
            )
    );

    /// <summary>The arms of a kind.</summary>
    public static IReadOnlyList<PublishedResult> Of(string kind) => All.Value.GetValueOrDefault(kind) ?? [];

    private static PublishedResult? Of(TrialArm arm)
    {
        var latest = arm.Followups.LastOrDefault(f => f.PercentChange is not null);
        if (latest is null)
            return null;
        // A severity that falls is better; a rating of improvement counts what was gained.
        var improvement =
            arm.Endpoint.Direction is EndpointDirection.Improvement ? latest.PercentChange!.Value : -latest.PercentChange!.Value;
        var people = arm.Completed ?? arm.Enrolled;
        var half =
            latest.PercentChangeStandardDeviation is { } spread && people > 1 ? Normal95 * spread / Math.Sqrt(people.Value) : (double?)null;
        return new PublishedResult(arm.Id, arm.Study, people, improvement, improvement - half, improvement + half);
    }
}
