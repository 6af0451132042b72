using System.Text.Json;
using Stipple.Practice.Screening;
using Stipple.Records.Courses;
using Stipple.Records.Patients;
using Stipple.Web.Hosting;
using Stipple.Web.Houses;

namespace Stipple.Web.Screening;

/// <summary>Puts a screening before the present rules and the practice's present choices.</summary>
internal sealed class Judge(HouseKeeper house) : IHandler
{
    /// <summary>What the rules say of a screening as it stands.</summary>
    public async Task<ScreeningResult> Of(ScreeningEntry entry, Patient patient, CancellationToken cancellation)
    {
        var given = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(entry.Made, await house.Zone(cancellation)).DateTime);
        var answers = AnswersReader
            .Read(Kept.Answers(entry).ToDictionary(a => a.Key, a => (object?)a.Value, StringComparer.Ordinal), given)
            .Answers;
        return await Of(answers, SubjectOf(entry, patient), Kept.Clearances(entry), cancellation);
    }

    /// <summary>The same for answers that are not kept yet.</summary>
    public async Task<ScreeningResult> Of(
        ScreeningAnswers answers,
        ScreeningSubject subject,
        IReadOnlyList<ClearanceView> clearances,
        CancellationToken cancellation
    ) =>
        Screener.Screen(
            answers,
            subject,
            await Choices(cancellation),
            clearances.Select(c => new PhysicianClearance([.. c.Rules], c.Physician, c.Date, c.ValidUntil))
        );

    /// <summary>What the practice chose where sources conflict; a choice that the present rules no longer know is left out.</summary>
    public async Task<PracticeChoices> Choices(CancellationToken cancellation) =>
        PracticeChoices.Read(
            JsonSerializer.Deserialize<Dictionary<string, string>>((await house.Get(cancellation))?.Choices ?? "{}")!,
            out _
        );

    /// <summary>Makes an entry say what a result says.</summary>
    public static void Put(ScreeningResult result, ScreeningEntry entry)
    {
        entry.Verdict = Background.Word(result.Verdict);
        entry.NotBefore = result.NotBefore;
        entry.Reasons = Kept.Write(ScreeningReason.Of(result));
        entry.RulesVersion = Kept.RulesVersion;
    }

    private static ScreeningSubject SubjectOf(ScreeningEntry entry, Patient patient) =>
        new(Math.Clamp(patient.AgeOn(entry.Day), 0, 120), patient.Sex, patient.Phototype!.Value, [.. entry.Zones.Split(',')], entry.Day);
}
