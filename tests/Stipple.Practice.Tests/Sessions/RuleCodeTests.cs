using System.Text;
using Stipple.Evidence;
using Stipple.Practice.Sessions;

namespace Stipple.Practice.Tests.Sessions;

public sealed class RuleCodeTests
{
    [Fact]
    public void Codes_are_numbered_without_gaps() =>
        Assert.Equal(Enumerable.Range(1, RuleCodes.All.Length).Select(i => $"STP-SESSION-{i:000}"), RuleCodes.All.Select(c => c.Code));

    [Fact]
    public void Every_code_has_a_title_of_its_own_and_what_is_not_a_note_says_what_lifts_it()
    {
        Assert.Equal(RuleCodes.All.Length, RuleCodes.All.Select(c => c.Title).Distinct().Count());
        Assert.All(RuleCodes.All, c => Assert.Equal(c.Kind == FindingKind.Note, c.Lifts is null));
    }

    [Fact]
    public void Every_source_of_a_rule_is_known_once()
    {
        var known = Catalogue.Sources.Ids.Concat(RuleSources.All.Select(s => s.Id)).ToArray();

        Assert.Equal(known.Length, known.Distinct().Count());
        Assert.All(RuleCodes.All.SelectMany(c => c.Sources), source => Assert.Contains(source, known));
    }

    [Fact]
    public void A_blank_reason_is_none_and_a_stop_is_lifted_by_no_reason()
    {
        foreach (var code in RuleCodes.All)
        {
            var finding = code.At("areas[0]", "Found.");

            Assert.Equal(code.Kind != FindingKind.Note, finding.IsOpen(new Dictionary<string, string>()));
            Assert.Equal(code.Kind != FindingKind.Note, finding.IsOpen(new Dictionary<string, string> { [code.Code] = "  " }));
            Assert.Equal(
                code.Kind == FindingKind.Stop,
                finding.IsOpen(new Dictionary<string, string> { [code.Code] = "Agreed with her." })
            );
        }
    }

    [Fact]
    public void The_guide_lists_every_code()
    {
        var text = new StringBuilder(
            """
            # Findings of a practice's rules

            What the rules around a session find has a permanent code, the place it is about, what was found and what lifts it. All
            of it is told at once. A *stop* must change before things go on; *needs a reason* may go on with a reason, which is kept;
            a *note* asks nothing.


            """
        );
        foreach (var code in RuleCodes.All)
        {
            var kind = code.Kind switch
            {
                FindingKind.Stop => "Stop.",
                FindingKind.NeedsReason => "Needs a reason.",
                _ => "Note.",
            };
            text.Append($"## {code.Code} {code.Title}\n\n*{kind}* {code.Meaning}\n\n");
            if (code.Lifts is { } lifts)
                text.Append($"Lifted by: {lifts}\n\n");
            if (!code.Sources.IsEmpty)
                text.Append($"Sources: {string.Join(", ", code.Sources.Select(s => $"`{s}`"))}.\n\n");
        }

        text.Append(
            "## Sources of these rules alone\n\nThe others are in `evidence/sources.json`.\n\n| id | source | read |\n|---|---|---|\n"
        );
        foreach (var source in RuleSources.All)
            text.Append($"| `{source.Id}` | {source.Citation}, <{source.Url}> | {source.Seen.ToString().ToLowerInvariant()} |\n");
        var file = Path.Combine(Clinic.Root(), "docs/guide/errors-practice.md");
        if (Environment.GetEnvironmentVariable("STIPPLE_REGENERATE") is "1")
            File.WriteAllText(file, text.ToString());
        Assert.Equal(text.ToString(), File.ReadAllText(file));
    }
}
