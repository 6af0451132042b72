using System.Text.Json;
using System.Text.Json.Nodes;
using Stipple.Practice.Screening;
using Stipple.Records.Courses;

namespace Stipple.Web.Taking.Whole;

/// <summary>The letter to a physician that a screening asks for, written again from the answers of its day.</summary>
internal static class LetterAgain
{
    /// <summary>The letter; null when none is asked for, or when the answers are no longer understood.</summary>
    public static ReferralLetter? Of(PatientFile file, ScreeningEntry screening)
    {
        var patient = file.Patient;
        var zones = screening.Zones.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (patient.Phototype is not { } phototype || zones.Length == 0 || Values(screening.Answers) is not { } values)
            return null;
        try
        {
            var answers = AnswersReader.Read(values, screening.Day);
            var choices = PracticeChoices.Read(Choices(file.House.Choices), out _);
            var subject = new ScreeningSubject(patient.AgeOn(screening.Day), patient.Sex, phototype, [.. zones], screening.Day);
            var parties = new LetterParties(
                patient.Name,
                file.Staff.GetValueOrDefault(screening.MadeBy, file.House.Name),
                file.House.Address is null ? file.House.Name : $"{file.House.Name}, {file.House.Address}"
            );
            return ReferralLetter.For(Screener.Screen(answers.Answers, subject, choices), parties, "", screening.Day);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Dictionary<string, object?>? Values(string json) =>
        Parse(json)
            ?.Where(v => v.Value is not JsonObject)
            .ToDictionary(
                v => v.Key,
                v => v.Value is JsonArray many ? many.Select(x => $"{x}").ToArray() : (object?)v.Value?.ToString(),
                StringComparer.Ordinal
            );

    private static Dictionary<string, string> Choices(string json) =>
        Parse(json)?.ToDictionary(v => v.Key, v => $"{v.Value}", StringComparer.Ordinal) ?? [];

    private static JsonObject? Parse(string json)
    {
        try
        {
            return JsonNode.Parse(json) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
