using Stipple.Evidence;

namespace Stipple.Cli.Validating;

/// <summary>What the reports leave open, counted, and what would settle more.</summary>
internal static class MissingData
{
    private static readonly string[] Kinds =
    [
        "acne-scars",
        "wrinkles",
        "stretch-marks",
        "hyperpigmentation",
        "scar",
        "texture",
        "pores",
        "dullness",
        "laxity",
    ];

    // Fewer studies than this say nothing of their own spread.
    private const int FewStudies = 3;

    /// <summary>Sentences on our own arms.</summary>
    public static IEnumerable<string> Of(Judgement judgement)
    {
        var rows = judgement.Known.Where(r => r.Reading is not null).ToArray();
        var needled = rows.Where(r => r.Arm!.Role == TrialRole.Needling).ToArray();
        var studies = rows.DistinctBy(r => r.Reading!.Study, StringComparer.Ordinal).ToArray();
        yield return $"Of {needled.Length} needled arms, {Count(t => t.NeedleLength)} report a needle length, {Count(t => t.Passes)} passes, "
            + $"{Count(t => t.Sessions)} the number of sessions and {Count(t => t.IntervalWeeks)} their interval. What is not reported was taken as usual, "
            + "which hides from the fit what depth and dose do: arms that differ in length or passes alone, both stated, would settle it.";
        yield return $"Control arms, left without needling: {rows.Length - needled.Length}. More of them would tell what is seen without it.";
        yield return $"{studies.Count(r => r.Reading!.Masked)} of {studies.Length} studies had raters who did not know the treatment: more of them would tell effect from hope.";
        yield return $"{rows.Count(r => r.Reading!.Readings.Length > 1)} of {rows.Length} arms were read more than once: the time course rests on them.";
        var counts = Kinds.Select(kind =>
            (Kind: kind, Studies: studies.Count(r => string.Equals(r.Arm!.Indication.Kind, kind, StringComparison.Ordinal)))
        );
        yield return $"Studies with a figure, by concern: {string.Join(", ", counts.Select(c => $"{c.Kind} {c.Studies}"))}. "
            + $"Fewer than {FewStudies} leave a concern to what the others say: {string.Join(", ", counts.Where(c => c.Studies < FewStudies).Select(c => c.Kind))}.";

        int Count(Func<TrialTreatment, double?> part) => needled.Count(r => part(r.Arm!.Treatment) is not null);
    }
}
