using System.Globalization;
using System.Text;
using Stipple.Practice.Screening;

namespace Stipple.Practice.Tests.Screening;

public sealed class GuideTests
{
    private const string Path = "docs/guide/screening.md";
    private const string Generated = "## Rules\n";

    [Fact]
    public void The_guide_lists_the_rules_and_codes_there_are()
    {
        var kept = File.ReadAllText(System.IO.Path.Combine(Repository.Root, Path));
        var written = kept[..kept.IndexOf(Generated, StringComparison.Ordinal)];
        var text = new StringBuilder(written).Append(Generated);
        Rules(text);
        Conflicts(text);
        Skin(text);
        Codes(text);
        Repository.AssertCurrent(Path, text.ToString().TrimEnd('\n') + "\n");
    }

    private static void Rules(StringBuilder text)
    {
        var rules = ScreeningRules.Current;
        text.Append(
            CultureInfo.InvariantCulture,
            $"\nVersion {rules.Version} of the rules, version {rules.Questionnaire.Version} of the questions.\n\n"
        );
        text.Append("| rule | reason | verdict | rests on | sources |\n|---|---|---|---|---|\n");
        foreach (var rule in rules.Rules)
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {rule.Id} | {rule.Title} | {(rule.Ruling is { } ruling ? $"{Verdict(ruling)} | {Word(ruling.Strength)} | {Sources(ruling)}" : $"see {rule.Conflict} | |")} |\n"
            );
    }

    private static void Conflicts(StringBuilder text)
    {
        text.Append("\n## Where sources conflict\n\nThe side in bold holds until the practice has chosen.\n\n");
        text.Append("| conflict | side | verdict | rests on | sources |\n|---|---|---|---|---|\n");
        foreach (var conflict in ScreeningRules.Current.Conflicts)
        foreach (var one in conflict.Alternatives)
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {conflict.Id} | {(one.Id == conflict.Default ? $"**{one.Id}**" : one.Id)} | {Verdict(one.Ruling)} | {Word(one.Ruling.Strength)} | {Sources(one.Ruling)} |\n"
            );
    }

    private static void Skin(StringBuilder text)
    {
        text.Append("\n## What changes with the phototype\n\n| phototypes | advice | rests on | sources |\n|---|---|---|---|\n");
        foreach (var advice in ScreeningRules.Current.Skin)
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {string.Join(", ", advice.Phototypes)} | {advice.Advice} | {Word(advice.Strength)} | {string.Join(", ", advice.Sources)} |\n"
            );
    }

    private static void Codes(StringBuilder text)
    {
        text.Append("\n## Faults\n\nAll faults of answers, or of choices, are told at once.\n\n");
        foreach (var code in ScreeningFaultCodes.All)
        {
            var (_, place, value) = FaultCases.All.First(one => one.Code == code);
            var fault = FaultCases.Fault(code, place, value);
            text.Append(
                CultureInfo.InvariantCulture,
                $"### {code.Code} {code.Title}\n\n{code.Meaning}\n\n> `{code.Code}` {fault.Message}\n\n"
            );
        }
    }

    private static string Verdict(Ruling ruling) =>
        ruling switch
        {
            { Wait: { } wait } => $"not before {wait.Days} days after",
            { Binding: true } => "proceed, with a limit",
            { Verdict: Practice.Screening.Verdict.Proceed } => "proceed, with a note",
            { Verdict: Practice.Screening.Verdict.AskPhysician } => "ask a physician",
            _ => "do not treat",
        };

    private static string Word(Strength strength) => strength.ToString().ToLowerInvariant();

    private static string Sources(Ruling ruling) => string.Join(", ", ruling.Sources);
}
