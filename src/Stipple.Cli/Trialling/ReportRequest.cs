namespace Stipple.Cli.Trialling;

/// <summary>Where the report of a cohort is to go besides the terminal, as typed.</summary>
internal sealed record ReportRequest(string? Page, string? Json);
