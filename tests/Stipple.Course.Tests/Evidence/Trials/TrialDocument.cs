using System.Text;
using System.Text.Json;
using Stipple.Evidence;

namespace Stipple.Tests.Evidence.Trials;

/// <summary>Writes docs/science/trials.md from the catalogue.</summary>
internal static class TrialDocument
{
    public static string Write()
    {
        var arms = TrialCatalogue.Arms.All;
        var page = new StringBuilder();
        page.Append(
            $"""
            # Published trials

            What has been published on microneedling, as far as figures could be read: {TrialCatalogue.Rows} reported rows of {TrialCatalogue.Studies.All.Length} studies. {arms.Length} are arms in use; {TrialCatalogue.Excluded.Length} are kept out, each with its reason. The data are in `evidence/trials.json`, the sources in `evidence/sources.json`. This page is written by a test from those files.

            - A figure is what its source reports. What is not reported is left open, here `-`.
            - A percent change is that of the arm's mean score, negative = better. Marked `*`, it was calculated from the means before and after; a source that gives another figure beside them, as a rule the mean of each person's percentage, is quoted after `reported`.
            - A change in points stands where neither baseline nor percentage was reported.
            - A count marked `*` follows from a reported percentage or from categories. A threshold marked `?` is not in the report: it names a category only, and the usual bounds were taken.
            - Weeks are from the first session (`w`) or from the last (`+w`); `w?` when the report does not say from which.
            - The cheeks stand for a face not further described.
            - Tier: A mean and standard deviation before and after; B a mean, percent change or change in points; C responders.

            | concern | arms | needled | studies |
            |---|---|---|---|

            """
        );
        var groups = arms.GroupBy(arm => arm.Indication.Kind, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .ToList();
        foreach (var group in groups)
            page.Append(
                $"| {group.Key} | {group.Count()} | {group.Count(arm => arm.Role == TrialRole.Needling)} | {group.Select(arm => arm.Study).Distinct(StringComparer.Ordinal).Count()} |\n"
            );
        foreach (var group in groups)
            Arms(page, group.Key, group);
        Corrections(page, arms);
        Excluded(page);
        return page.ToString();
    }

    private static void Arms(StringBuilder page, string kind, IEnumerable<TrialArm> arms)
    {
        page.Append(
            $"\n## {char.ToUpperInvariant(kind[0])}{kind[1..].Replace('-', ' ')}\n\n| arm | role | n | what was done | measure | result | tier | source |\n|---|---|---|---|---|---|---|---|\n"
        );
        foreach (var arm in arms)
        {
            var n = arm.Completed ?? arm.Enrolled;
            page.Append(
                $"| {arm.Id} | {Kebab(arm.Role)} | {n?.ToString() ?? "-"} | {Done(arm)} | {Cell(arm.Indication.Detail is { } detail ? $"{arm.Endpoint.Name} ({detail})" : arm.Endpoint.Name)} | {string.Join("<br>", arm.Followups.Select(Result))} | {arm.Tier} | {Link(arm.Study)} |\n"
            );
        }
    }

    private static string Done(TrialArm arm)
    {
        var t = arm.Treatment;
        var parts = new List<string>();
        if (arm.Role == TrialRole.Needling)
            parts.Add(t.Device is { } device ? Kebab(device) : "needles");
        else if (t.SkinCare.IsEmpty)
            parts.Add("untreated");
        if (t.NeedleLength is { } length)
            parts.Add($"{length} mm");
        if (arm.Role == TrialRole.Needling)
            parts.Add(
                t.Sessions is { } sessions
                    ? t.IntervalWeeks is { } weeks && sessions > 1
                        ? $"{sessions} x every {weeks:0.#} weeks"
                        : $"{sessions} x"
                    : "- x"
            );
        parts.AddRange(t.Adjuncts.Select(adjunct => Kebab(adjunct)));
        parts.AddRange(t.SkinCare.Select(product => $"{Kebab(product)} at home"));
        if (t.Unmodelled is { } other)
            parts.Add($"{other} (not modelled)");
        return Cell(string.Join(", ", parts));
    }

    private static string Result(TrialFollowup f)
    {
        var time =
            f.WeeksFromFirst is { } first ? $"{first:0.#} w"
            : f.WeeksFromLast is { } last ? $"+{last:0.#} w"
            : f.Weeks is { } weeks ? $"{weeks:0.#} w?"
            : "-";
        var figures = new List<string>();
        if (f.PercentChange is { } percent)
            figures.Add($"{percent} %{(f.Derived ? "*" : "")}{(f.ReportedPercentChange is { } other ? $" (reported {other} %)" : "")}");
        if (f.Change is { } change)
            figures.Add($"{change.Mean} points{(change.Low is { } low ? $" ({low} to {change.High})" : "")}");
        if (f.Responders is { } r)
            figures.Add(
                $"{r.Count} of {r.Of}{(r.Derived ? "*" : "")} {r.Definition}{(r.Rule is { Assumed: true } rule ? $" ({rule.Improvement} {(rule.Unit == GoalUnit.Percent ? "%" : "points")}?)" : "")}"
            );
        return Cell($"{time}: {string.Join("; ", figures)}");
    }

    private static void Corrections(StringBuilder page, IEnumerable<TrialArm> arms)
    {
        page.Append("\n## Corrected\n\nFigures that differ from the row they were taken from.\n\n");
        foreach (var arm in arms.Where(arm => !arm.Corrections.IsEmpty))
            page.Append($"- {arm.Id}: {string.Join(' ', arm.Corrections)}\n");
    }

    private static void Excluded(StringBuilder page)
    {
        page.Append("\n## Kept out\n\n| reason | rows |\n|---|---|\n");
        var groups = TrialCatalogue
            .Excluded.GroupBy(row => row.Reason)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key)
            .ToList();
        foreach (var group in groups)
            page.Append($"| {Kebab(group.Key)} | {group.Count()} |\n");
        page.Append("\n| row | reason | why | source |\n|---|---|---|---|\n");
        foreach (var row in groups.SelectMany(group => group))
            page.Append($"| {row.Id} | {Kebab(row.Reason)} | {Cell(row.Note)} | {Link(row.Study)} |\n");
    }

    private static string Link(string study)
    {
        var source = Catalogue.Sources[TrialCatalogue.Studies[study].Source];
        var url = source.Doi is { } doi ? $"https://doi.org/{doi}" : source.Url;
        return url is null ? source.Id : $"[{source.Id}]({url})";
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private static string Kebab(Enum value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
