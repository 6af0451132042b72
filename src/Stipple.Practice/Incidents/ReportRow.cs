namespace Stipple.Practice.Incidents;

/// <summary>One field of a report.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value; empty when not known.</param>
/// <param name="IsMandatory">Whether the report cannot go out without it.</param>
public sealed record ReportRow(string Name, string Value, bool IsMandatory);
