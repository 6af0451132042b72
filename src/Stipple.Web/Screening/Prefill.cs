using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Stipple.Records;
using Stipple.Records.Courses;
using Stipple.Records.Patients;
using Stipple.Web.Forms;

namespace Stipple.Web.Screening;

/// <summary>What stands in a screening form before anybody types: the last answers, the zones of the concerns, the habits on record.</summary>
internal static class Prefill
{
    public static async Task<Values> Of(
        RecordsContext records,
        Patient patient,
        ScreeningEntry? last,
        DateOnly today,
        CancellationToken cancellation
    )
    {
        var values = new Values()
            .Add("id", $"{Guid.CreateVersion7()}")
            .Add("day", $"{today:yyyy-MM-dd}")
            .Add("phototype", patient.Phototype?.ToString());
        foreach (var (question, texts) in last is null ? [] : Kept.Answers(last))
        {
            foreach (var text in texts)
                values.Add($"answers.{question}", text);
        }
        var concerns = await records
            .Concerns.AsNoTracking()
            .Where(c => c.PatientId == patient.Id && c.Closed == null)
            .Select(c => c.Json)
            .ToListAsync(cancellation);
        var zones = concerns
            .SelectMany(c => JsonNode.Parse(c)?["zones"]?.AsArray() ?? [])
            .Select(z => z!.GetValue<string>())
            .Distinct(StringComparer.Ordinal)
            .ToList();
        if (zones.Count == 0 && last is not null)
            zones = [.. last.Zones.Split(',')];
        foreach (var zone in zones)
            values.Add("zones", zone);
        Background.Fill(values, patient.Background);
        return values;
    }
}
