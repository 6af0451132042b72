using System.Text.Json;
using System.Text.Json.Nodes;
using Stipple.Practice.Screening;
using Stipple.Web.Forms;

namespace Stipple.Web.Screening;

/// <summary>The rest of the person as in the course format: between the answers of a screening and the record.</summary>
internal static class Background
{
    // Which answers say which part of the healing history.
    private static readonly (HealingHistory Part, string Question, string[] Answers)[] Healing =
    [
        (HealingHistory.Keloid, "keloid", ["keloid"]),
        (HealingHistory.HypertrophicScars, "keloid", ["hypertrophic"]),
        (HealingHistory.SlowHealing, "slow-healing", ["yes"]),
        (HealingHistory.Diabetes, "diabetes", ["type-1", "type-2", "other"]),
        (HealingHistory.Immunosuppression, "immune-weak", ["yes"]),
        (HealingHistory.Anticoagulation, "blood-thinners", ["anticoagulant"]),
        (HealingHistory.HerpesLabialis, "herpes", ["past", "now"]),
        (HealingHistory.PostInflammatoryHyperpigmentation, "pigment-history", ["dark-marks"]),
    ];

    // The course counts isotretinoin within the last six months.
    private const int IsotretinoinMonths = 6;

    /// <summary>What a screening says of the person, a JSON object.</summary>
    public static string Of(ScreeningInput input, ScreeningAnswers answers)
    {
        var person = new JsonObject();
        if (input.Smoking is { } smoking)
        {
            var habit = new JsonObject { ["status"] = Word(smoking) };
            if (smoking is SmokingStatus.Current && input.CigarettesPerDay is { } cigarettes)
                habit["cigarettesPerDay"] = cigarettes;
            person["smoking"] = habit;
        }
        if (input.Sun is { } exposure)
        {
            var sun = new JsonObject { ["exposure"] = Word(exposure) };
            if (input is { SunscreenFactor: { } factor, SunscreenUse: { } use })
                sun["sunscreen"] = new JsonObject { ["spf"] = factor, ["use"] = Word(use) };
            person["sun"] = sun;
        }
        Add(person, "skinCare", input.SkinCare);
        Add(person, "hormonalTriggers", Hormones(input, answers));
        Add(person, "healingHistory", History(answers));
        return person.ToJsonString();
    }

    /// <summary>Fills the fields of the form with what is on record.</summary>
    public static void Fill(Values values, string background)
    {
        var person = JsonNode.Parse(background)!.AsObject();
        values.Add("smoking", Text(person["smoking"]?["status"]));
        values.Add("cigarettesPerDay", person["smoking"]?["cigarettesPerDay"]?.ToJsonString());
        values.Add("sun", Text(person["sun"]?["exposure"]));
        values.Add("sunscreenFactor", person["sun"]?["sunscreen"]?["spf"]?.ToJsonString());
        values.Add("sunscreenUse", Text(person["sun"]?["sunscreen"]?["use"]));
        foreach (var product in person["skinCare"]?.AsArray() ?? [])
            values.Add("skinCare", Text(product));
        foreach (var hormone in person["hormonalTriggers"]?.AsArray() ?? [])
            values.Add("hormones", Text(hormone));
    }

    /// <summary>A value as the course format writes it.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName($"{value}");

    private static IEnumerable<HormonalTrigger> Hormones(ScreeningInput input, ScreeningAnswers answers)
    {
        if (Picked(answers, "pregnant", "yes"))
            yield return HormonalTrigger.Pregnancy;
        if (Picked(answers, "nursing", "yes"))
            yield return HormonalTrigger.Breastfeeding;
        foreach (var hormone in input.Hormones.Distinct().Where(h => h is not (HormonalTrigger.Pregnancy or HormonalTrigger.Breastfeeding)))
            yield return hormone;
    }

    private static IEnumerable<HealingHistory> History(ScreeningAnswers answers)
    {
        foreach (var (part, question, said) in Healing)
        {
            if (Picked(answers, question, said))
                yield return part;
        }
        var stopped = Picked(answers, "isotretinoin", "before") ? (answers["isotretinoin-last"] as DateAnswer)?.Value : null;
        if (Picked(answers, "isotretinoin", "now") || stopped?.AddMonths(IsotretinoinMonths) > answers.Given)
            yield return HealingHistory.Isotretinoin;
    }

    private static bool Picked(ScreeningAnswers answers, string question, params string[] said) =>
        answers[question] is PickedAnswer picked && picked.Ids.Any(id => said.Contains(id, StringComparer.Ordinal));

    private static void Add<T>(JsonObject person, string name, IEnumerable<T> values)
        where T : struct, Enum
    {
        var words = values.Distinct().Select(v => (JsonNode?)Word(v)).ToArray();
        if (words.Length > 0)
            person[name] = new JsonArray(words);
    }

    private static string? Text(JsonNode? node) => node?.GetValue<string>();
}
