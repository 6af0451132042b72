namespace Stipple.Web.Taking.Research;

/// <summary>A person as one of an arm: one concern, what was done for it, and its scores on its own scale.</summary>
internal sealed record ArmPerson(
    Person Person,
    Concern Concern,
    IReadOnlyList<Session> Sessions,
    double Before,
    IReadOnlyList<(double Week, double Score)> Readings
)
{
    // A reading this near a week counts for it: half of the least distance between two weeks.
    private const double Near = 2;

    /// <summary>The areas in which the concern was needled.</summary>
    public IEnumerable<Area> Areas => Sessions.SelectMany(s => s.Areas).Where(a => a.Zones.Any(z => Concern.Zones.Contains(z)));

    /// <summary>Weeks between sessions.</summary>
    public IEnumerable<double> IntervalWeeks => Sessions.Zip(Sessions.Skip(1), (a, b) => (b.At - a.At).TotalDays / 7);

    /// <summary>The last reading.</summary>
    public (double Week, double Score) Last => Readings[^1];

    /// <summary>The reading nearest to a week after the first session; null when none is near.</summary>
    public (double Week, double Score)? Nearest(double week) =>
        Readings
            .Where(r => r.Week > week - Near && r.Week <= week + Near)
            .Select(r => ((double Week, double Score)?)r)
            .MinBy(r => Math.Abs(r!.Value.Week - week));

    /// <summary>The concerns of a course that were needled and scored again afterwards.</summary>
    public static IEnumerable<ArmPerson> Of(Course course)
    {
        foreach (var concern in course.Concerns)
        {
            var scale = concern.Baseline.Scale;
            var sessions = course.Sessions.Where(s => s.Areas.Any(a => a.Zones.Any(z => concern.Zones.Contains(z)))).ToList();
            if (sessions.Count == 0 || !Evidence.Catalogue.Scales[scale].LowerIsBetter)
                continue;
            var scores = course
                .Observations.Where(o =>
                    string.Equals(o.Concern, concern.Id, StringComparison.Ordinal)
                    && string.Equals(o.Scale, scale, StringComparison.Ordinal)
                )
                .OrderBy(o => o.At)
                .ToList();
            var first = sessions[0].At;
            var after = scores.Where(o => o.At > first).Select(o => ((o.At - first).TotalDays / 7, o.Score)).ToList();
            if (after.Count > 0)
                yield return new ArmPerson(
                    course.Person,
                    concern,
                    sessions,
                    scores.LastOrDefault(o => o.At <= first)?.Score ?? concern.Baseline.Score,
                    after
                );
        }
    }
}
