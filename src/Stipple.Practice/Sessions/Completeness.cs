using Stipple.Evidence;
using Stipple.Practice.Labels;

namespace Stipple.Practice.Sessions;

/// <summary>What a draft still lacks before it can be signed.</summary>
internal static class Completeness
{
    public static IEnumerable<RuleFinding> Of(SessionDraft draft, DateOnly today)
    {
        if (draft.At is not { } at)
            yield return SessionCodes.Missing.At("at", "When was the session?");
        else if (DateOnly.FromDateTime(at) > today)
            yield return SessionCodes.InFuture.At("at", $"The session is on {at:yyyy-MM-dd}; today is {today:yyyy-MM-dd}.");
        foreach (var question in SafetyQuestions.Today.Where(q => !draft.Answers.ContainsKey(q.Id)))
            yield return SessionCodes.Missing.At($"answers.{question.Id}", question.Text);
        if (draft.Areas.IsEmpty)
            yield return SessionCodes.Missing.At("areas", "What was needled?");
        foreach (var finding in draft.Areas.SelectMany((area, i) => Of(area, $"areas[{i}]")))
            yield return finding;
        if (draft.Anaesthetic?.Kind is null)
            yield return SessionCodes.Missing.At("anaesthetic.kind", "How was the skin numbed? Say none when it was not.");
        else if (draft.Anaesthetic is { IsOnSkin: true, Minutes: null })
            yield return SessionCodes.Missing.At("anaesthetic.off", "From when to when was it on the skin?");
        if (draft.Pain is null)
            yield return SessionCodes.NotRecorded.At("pain", "Pain was not rated.");
    }

    private static IEnumerable<RuleFinding> Of(AreaDraft area, string place)
    {
        (string Field, bool Given, string Question)[] needed =
        [
            ("zones", !area.Zones.IsEmpty, "Which zones were needled?"),
            ("device", area.Device?.Model is not null, "With which device? Say a generic one when it is not listed."),
            ("needleLength", area.NeedleLength is not null, "How long was the needle?"),
            ("cartridge", area.Cartridge is not null, "With which cartridge, drum or plate?"),
        ];
        foreach (var (field, _, question) in needed.Where(n => !n.Given))
            yield return SessionCodes.Missing.At($"{place}.{field}", question);
        if (area.Passes is null)
            yield return SessionCodes.NotRecorded.At($"{place}.passes", "Passes were not counted.");
        if (area.EndPoint is null)
            yield return SessionCodes.NotRecorded.At($"{place}.endPoint", "The sign at which needling stopped was not noted.");
        if (!area.Zones.Any(zone => Catalogue.Zones.TryFind(zone, out _) && LabelRules.AtOrbitalRim(zone)))
            yield break;
        if (area.KeptToOrbitalRim is null)
            yield return SessionCodes.Missing.At($"{place}.keptToOrbitalRim", "Did needling stay on the orbital rim?");
        else if (area.KeptToOrbitalRim is false)
            yield return SessionCodes.WithinOrbitalRim.At($"{place}.keptToOrbitalRim", "Needling did not stay on the orbital rim.");
    }
}
