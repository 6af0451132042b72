using Stipple.Evidence;

namespace Stipple.Web.Planning;

/// <summary>Zones whose needle is set together, because the same length is usual there.</summary>
/// <param name="Key">Its name in fields: the anatomy of the first of them.</param>
/// <param name="Zones">The zones.</param>
/// <param name="Usual">Longest usual there for what troubles the person, mm.</param>
/// <param name="Length">Length set, mm.</param>
public sealed record PlanGroup(string Key, IReadOnlyList<string> Zones, Figure Usual, double Length);
