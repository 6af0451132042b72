using System.Collections.Immutable;

namespace Stipple.Evidence;

/// <summary>What was done to an arm, from the words of its row.</summary>
internal static class TreatmentReader
{
    private const double MostSessions = 60;
    private const double LongestCourse = 260;
    private const double LongestInterval = 52;

    public static TrialTreatment Read(RawRow row, TrialRole role)
    {
        var site = new Words(row["body_site"].Text);
        ImmutableArray<string> zones =
        [
            .. TrialTables.Sites.Where(x => site.Has(x.Words)).SelectMany(x => x.Zones).Distinct(StringComparer.Ordinal),
        ];
        var needled = role == TrialRole.Needling;
        var (adjuncts, skinCare, unmodelled) = Adjuncts(row["adjunct"].Text, needled);
        var sessions = row["sessions"].Within(1, MostSessions);
        var interval = row["interval_weeks"].Within(0.1, LongestInterval);
        return new TrialTreatment(
            zones,
            needled && new Words(row["device"].Text) is var device
                ? TrialTables.Devices.Where(x => device.Has(x.Words)).Select(x => (DeviceKind?)x.Kind).FirstOrDefault()
                : null,
            needled ? row["needle_length_mm"].Within(0.1, NeedleLength.Maximum) : null,
            needled ? row["passes"].Within(0.5, 50) : null,
            sessions,
            sessions * interval > LongestCourse ? null : interval,
            adjuncts,
            skinCare,
            unmodelled
        );
    }

    private static (ImmutableArray<Adjunct>, ImmutableArray<SkinCareProduct>, string?) Adjuncts(string? text, bool needled)
    {
        var words = new Words(text);
        if (words.Empty || words.Is(TrialTables.NothingWords))
            return ([], [], null);
        var care = TrialTables.HomeOnly.Where(x => words.Has(x.Words)).SelectMany(x => x.Products).ToList();
        var adjuncts = TrialTables.Adjuncts.Where(x => words.Has(x.Words)).Select(x => x.Adjunct).ToList();
        var others = TrialTables.Unmodelled.Where(x => words.Has(x.Words)).Select(x => x.Name).ToList();
        if (!needled)
        {
            care.AddRange(TrialTables.AtHome.Where(x => adjuncts.Contains(x.Adjunct)).Select(x => x.Product));
            if (adjuncts.Exists(a => a != Adjunct.Saline && !Array.Exists(TrialTables.AtHome, x => x.Adjunct == a)))
                others.Add(TrialRowReader.Short(text!));
            adjuncts.Clear();
        }
        if (care.Count + adjuncts.Count + others.Count == 0 && !words.Has(TrialTables.HarmlessWords))
            others.Add(TrialRowReader.Short(text!));
        return ([.. adjuncts], [.. care.Distinct()], others.Count == 0 ? null : string.Join(", ", others));
    }
}
