using Stipple.Records.Changes;

namespace Stipple.Records.Courses;

/// <summary>One screening: what was answered and what the rules of that day made of it.</summary>
public sealed class ScreeningEntry : PatientEntry
{
    /// <summary>The day it holds for.</summary>
    public DateOnly Day { get; set; }

    /// <summary>Zones to be treated, separated by commas.</summary>
    public string Zones { get; set; } = "";

    /// <summary>Version of questionnaire and rules.</summary>
    public required string RulesVersion { get; set; }

    /// <summary>The answers, a JSON object by question.</summary>
    public required string Answers { get; set; }

    /// <summary>The verdict in a word: <c>proceed</c>, <c>ask-physician</c>, <c>not-before</c>, <c>do-not-treat</c>, <c>incomplete</c>.</summary>
    public required string Verdict { get; set; }

    /// <summary>Earliest day of treatment, where the verdict is to wait.</summary>
    public DateOnly? NotBefore { get; set; }

    /// <summary>The reasons as the rules gave them, a JSON array.</summary>
    public required string Reasons { get; set; }

    /// <summary>Clearances by physicians, a JSON array.</summary>
    public string Clearances { get; set; } = "[]";
}
