using Microsoft.EntityFrameworkCore;
using Stipple.Evidence;
using Stipple.Practice.Screening;
using Stipple.Records;
using Stipple.Records.Courses;
using Stipple.Records.Patients;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.Houses;
using Stipple.Web.Wording;

namespace Stipple.Web.Screening;

/// <summary>Screens a patient, judges a screening again, and records physicians' words.</summary>
internal sealed class ScreenPatient(
    RecordsContext records,
    Judge judge,
    HouseKeeper house,
    Stipple.Records.Changes.ICaller caller,
    Texts texts
) : IHandler
{
    public async Task<Outcome<ScreeningView>> Do(Guid patientId, ScreeningInput input, CancellationToken cancellation)
    {
        if (await Patient(patientId, cancellation) is not { } patient)
            return Outcome<ScreeningView>.NotThere;
        var id = input.Id ?? Guid.CreateVersion7();
        // The same form sent twice: the first made the screening.
        if (await records.Screenings.AsNoTracking().FirstOrDefaultAsync(s => s.Id == id, cancellation) is { } already)
            return already.PatientId == patientId ? ScreeningView.Of(already) : Outcome<ScreeningView>.NotThere;
        var today = await house.Today(cancellation);
        var read = AnswersReader.Read(Split(input.Answers), today);
        var day = input.Day ?? today;
        var faults = Faults(input, read, day, today);
        if (faults.Count > 0)
            return Outcome<ScreeningView>.Refused(faults);

        var zones = input.Zones.Distinct(StringComparer.Ordinal).ToList();
        var subject = new ScreeningSubject(Math.Clamp(patient.AgeOn(day), 0, 120), patient.Sex, input.Phototype, [.. zones], day);
        var entry = new ScreeningEntry
        {
            Id = id,
            PatientId = patientId,
            Day = day,
            Zones = string.Join(',', zones),
            Answers = Kept.Write(read.Answers.ToTexts().ToDictionary(a => a.Key, a => a.Value.ToArray(), StringComparer.Ordinal)),
            RulesVersion = "",
            Verdict = "",
            Reasons = "[]",
        };
        Judge.Put(await judge.Of(read.Answers, subject, [], cancellation), entry);
        records.Add(entry);
        (patient.Phototype, patient.Background) = (input.Phototype, Background.Of(input, read.Answers));
        await records.SaveChangesAsync(cancellation);
        return ScreeningView.Of(entry);
    }

    /// <summary>Judges a screening by the present rules and choices; what it said before is kept as a correction.</summary>
    public async Task<Outcome<ScreeningView>> Again(Guid patientId, Guid id, CancellationToken cancellation)
    {
        if (await Patient(patientId, cancellation) is not { } patient || await Entry(patientId, id, cancellation) is not { } entry)
            return Outcome<ScreeningView>.NotThere;
        Judge.Put(await judge.Of(entry, patient, cancellation), entry);
        await records.SaveChangesAsync(cancellation);
        return ScreeningView.Of(entry);
    }

    public async Task<Outcome<ScreeningView>> Clear(Guid patientId, Guid id, ClearanceInput input, CancellationToken cancellation)
    {
        if (await Patient(patientId, cancellation) is not { } patient || await Entry(patientId, id, cancellation) is not { } entry)
            return Outcome<ScreeningView>.NotThere;
        if (await Meanwhile.Of(records, entry, input.Version, cancellation) is { Count: > 0 } changes)
            return Outcome<ScreeningView>.Refused(changes);
        var asked = Kept.Reasons(entry).Where(r => r is { Rule: not null, Verdict: Verdict.AskPhysician }).Select(r => r.Rule!).ToList();
        var today = await house.Today(cancellation);
        var faults = new List<FormFault>();
        foreach (var rule in input.Rules.Where(r => !asked.Contains(r, StringComparer.Ordinal)))
            faults.Add(new FormFault(FormCodes.UnknownChoice, "rules", rule, string.Join(", ", asked), texts["clearance.rule.wrong"]));
        if (input.Date > today)
            faults.Add(Range("date", input.Date, $"up to {today:yyyy-MM-dd}", texts["clearance.date.ahead"]));
        if (input.ValidUntil < input.Date)
            faults.Add(Range("validUntil", input.ValidUntil, $"from {input.Date:yyyy-MM-dd}", texts["clearance.until.before"]));
        if (faults.Count > 0)
            return Outcome<ScreeningView>.Refused(faults);
        var given = new ClearanceView(
            [.. input.Rules.Distinct(StringComparer.Ordinal)],
            input.Physician,
            input.Date,
            input.ValidUntil,
            caller.Id
        );
        entry.Clearances = Kept.Write<IReadOnlyList<ClearanceView>>([.. Kept.Clearances(entry), given]);
        Judge.Put(await judge.Of(entry, patient, cancellation), entry);
        await records.SaveChangesAsync(cancellation);
        return ScreeningView.Of(entry);
    }

    private Task<Patient?> Patient(Guid id, CancellationToken cancellation) =>
        records.Patients.FirstOrDefaultAsync(p => p.Id == id && p.MergedInto == null, cancellation);

    private Task<ScreeningEntry?> Entry(Guid patientId, Guid id, CancellationToken cancellation) =>
        records.Screenings.FirstOrDefaultAsync(s => s.Id == id && s.PatientId == patientId, cancellation);

    // A form sends several answers of one question joined by commas; words may hold commas of their own.
    private static Dictionary<string, object?> Split(IReadOnlyDictionary<string, string> answers) =>
        answers.ToDictionary(
            a => a.Key,
            a =>
                Questionnaire.Current.TryFind(a.Key, out var question) && question.Kind is QuestionKind.Choices
                    ? a.Value.Split(',')
                    : (object?)a.Value,
            StringComparer.Ordinal
        );

    private List<FormFault> Faults(ScreeningInput input, AnswersResult read, DateOnly day, DateOnly today)
    {
        var faults = read.Faults.Select(f => new FormFault(f.Code, $"answers.{f.Place}", f.Found, f.Allowed, f.Message)).ToList();
        if (day < today)
            faults.Add(Range("day", day, $"from {today:yyyy-MM-dd}", texts["screening.day.past"]));
        foreach (var zone in input.Zones.Where(z => !Catalogue.Zones.TryFind(z, out _)))
            faults.Add(
                new FormFault(FormCodes.UnknownChoice, "zones", zone, "a zone of the list", texts.Of("screening.zone.unknown", zone))
            );
        if (input.SunscreenFactor is null != input.SunscreenUse is null)
            faults.Add(
                new FormFault(
                    FormCodes.Missing,
                    input.SunscreenFactor is null ? "sunscreenFactor" : "sunscreenUse",
                    "",
                    "both",
                    texts["screening.sunscreen.half"]
                )
            );
        return faults;
    }

    private static FormFault Range(string field, DateOnly found, string allowed, string message) =>
        new(FormCodes.OutOfRange, field, $"{found:yyyy-MM-dd}", allowed, message);
}
