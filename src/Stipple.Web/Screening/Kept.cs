using System.Text.Json;
using System.Text.Json.Serialization;
using Stipple.Practice.Screening;
using Stipple.Records.Courses;

namespace Stipple.Web.Screening;

/// <summary>What a screening keeps as JSON, written and read one way.</summary>
internal static class Kept
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Name of the rules and questions in use.</summary>
    public static string RulesVersion => $"{ScreeningRules.Current.Version}/{Questionnaire.Current.Version}";

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static IReadOnlyList<ScreeningReason> Reasons(ScreeningEntry entry) =>
        JsonSerializer.Deserialize<List<ScreeningReason>>(entry.Reasons, Options)!;

    public static IReadOnlyList<ClearanceView> Clearances(ScreeningEntry entry) =>
        JsonSerializer.Deserialize<List<ClearanceView>>(entry.Clearances, Options)!;

    public static Dictionary<string, string[]> Answers(ScreeningEntry entry) =>
        JsonSerializer.Deserialize<Dictionary<string, string[]>>(entry.Answers, Options)!;

    /// <summary>The verdict of an entry; what a later version may have written and this one does not know counts as incomplete.</summary>
    public static Verdict Verdict(ScreeningEntry entry) =>
        Enum.GetValues<Verdict>()
            .FirstOrDefault(
                v => string.Equals(Background.Word(v), entry.Verdict, StringComparison.Ordinal),
                Practice.Screening.Verdict.Incomplete
            );
}
