using System.CommandLine;

namespace Stipple.Cli.Trialling;

/// <summary>Where the report of a cohort is to go besides the terminal, as typed.</summary>
internal sealed record ReportRequest(string? Page, string? Json)
{
    public static Option<string?> PageOption() =>
        new("--report") { Description = "Write a page to read and print.", HelpName = "FILE.html" };

    public static Option<string?> JsonOption() =>
        new("--json")
        {
            Description = "Write the report as JSON; to standard output when no file is named.",
            HelpName = "FILE|-",
            Arity = ArgumentArity.ZeroOrOne,
        };

    public static ReportRequest Of(ParseResult parsed, Option<string?> page, Option<string?> json) =>
        new(parsed.GetValue(page), parsed.GetResult(json) is null ? null : parsed.GetValue(json) ?? "-");
}
