namespace Stipple.Evidence;

/// <summary>What was measured, from the words of a row; a measure whose direction is not in the table is not used.</summary>
internal static class EndpointReader
{
    private const double LargestGrade = 4;

    public static (TrialEndpoint? Endpoint, ScopeReason Reason, string Note) Read(RawRow row)
    {
        var (mean, sd) = Baseline(row["baseline"]);
        if (row["endpoint"].Text is not { } text)
            return FellThroughout(row)
                ? (Taken("a measure that is not named"), default, "")
                : (null, ScopeReason.UnknownDirection, "No endpoint is named.");
        var words = new Words(text);
        var figures = row["followups"].Items.Take(100).Select(f => f["mean"].Number).Append(mean).OfType<double>().ToArray();
        if (Goodman(words, figures) is { } goodman)
            return (new TrialEndpoint(goodman.Scale, goodman.Name, EndpointDirection.Severity, mean, sd), default, "");
        var found = TrialTables.Measures.FirstOrDefault(x => words.Has(x.Words));
        var named = found.Scale is not null;
        if (!named && words.Has(TrialTables.StructureWords))
            return (null, ScopeReason.StructureOnly, $"Measured: {TrialRowReader.Short(text)}.");
        if (!named && words.Has(TrialTables.NotOfTheSkinWords))
            return (null, ScopeReason.NotOfTheSkin, $"Measured: {TrialRowReader.Short(text)}.");
        if (found.Name is null && FellThroughout(row))
            return (Taken(TrialRowReader.Short(text)), default, "");
        if (found.Name is null)
            return (null, ScopeReason.UnknownDirection, $"Not known whether more or less is better: {TrialRowReader.Short(text)}.");
        // Figures beyond the scale are of another version of it; percent changes still hold.
        var scale =
            found.Scale is { } id
            && Catalogue.Scales[id] is var known
            && Array.TrueForAll(figures, x => x >= known.Minimum && x <= known.Maximum)
                ? id
                : null;
        return (new TrialEndpoint(scale, scale is null ? TrialRowReader.Short(text) : found.Name, found.Direction, mean, sd), default, "");

        TrialEndpoint Taken(string name) => new(null, $"{name}, taken as a severity because it fell", EndpointDirection.Severity, mean, sd);
    }

    // A percent change is negative where a severity fell; reports of trials rarely say of a measure of good that it fell.
    private static bool FellThroughout(RawRow row)
    {
        var changes = row["followups"].Items.Take(100).Select(f => f["percent_change"].Number).OfType<double>().ToArray();
        return changes.Length > 0 && Array.TrueForAll(changes, change => change < 0);
    }

    // Two systems bear the same names; the number of grades, or the size of the figures, tells them apart.
    private static (string? Scale, string Name)? Goodman(Words words, double[] figures)
    {
        if (!words.Has("goodman|gbs|gbg|global scarring|global acne scar*"))
            return null;
        var beyondGrades = Array.Exists(figures, x => x > LargestGrade);
        if (words.Has("quantitative|quantitive|score") || beyondGrades)
            return words.Has("qualitative") && !words.Has("quantitative") && beyondGrades
                ? (null, "Goodman and Baron, another form")
                : ("goodman-baron-quantitative", "Goodman and Baron score");
        return words.Has("qualitative|grade|grades|grading|upgrading") || figures.Length > 0
            ? ("goodman-baron-qualitative", "Goodman and Baron grade")
            : (null, "Goodman and Baron, form not stated");
    }

    private static (double?, double?) Baseline(RawRow baseline) =>
        baseline.IsObject ? (baseline["mean"].Number, baseline["sd"].Within(0, 1e6)) : (baseline.Number, null);
}
