using System.Text.Json;
using Stipple.Designs;
using Stipple.Skin.Cohorts;

namespace Stipple.Cli.Trialling;

/// <summary>Patients as a table (RFC 4180, but for lines that end as everywhere in Stipple), a row each, described in docs/guide/cohort.md.</summary>
internal sealed class CohortTable(CohortDesign design)
{
    private static readonly string[] Fixed =
    [
        "patient",
        "screened",
        "arm",
        "age",
        "sex",
        "phototype",
        "smoking",
        "sun",
        "baseline",
        "screening",
        "downtime_days",
        "dropped_out_day",
    ];

    public void WriteHeader(TextWriter writer)
    {
        writer.Write(string.Join(',', Fixed));
        foreach (var visit in design.Visits)
            writer.Write($",score_{visit}");
        foreach (var visit in design.Visits)
            writer.Write($",severity_{visit}");
        writer.Write("\r\n");
    }

    // No field can hold a comma, a quote or a line end: names are ids, the rest numbers.
    public void WriteRow(TextWriter writer, CohortPatient patient)
    {
        writer.Write($"{patient.Number + 1},{patient.Screened},{design.Arms[patient.Arm].Id},");
        writer.Write($"{patient.Person.Age},{Name(patient.Person.Sex)},{patient.Person.Phototype},");
        writer.Write($"{Name(patient.Person.Smoking?.Status)},{Name(patient.Person.Sun?.Exposure)},");
        writer.Write($"{patient.Baseline:0.###},{patient.Screening:0.###},{patient.Downtime:0.##},{patient.DroppedOut:0.#}");
        foreach (var score in patient.Scores)
            writer.Write(double.IsNaN(score) ? "," : $",{score:0.###}");
        foreach (var severity in patient.Severities)
            writer.Write(double.IsNaN(severity) ? "," : $",{severity:0.###}");
        writer.Write("\r\n");
    }

    private static string Name<T>(T? value)
        where T : struct, Enum => value is { } known ? JsonNamingPolicy.KebabCaseLower.ConvertName(known.ToString()) : "";

    private static string Name<T>(T value)
        where T : struct, Enum => Name((T?)value);
}
