using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Stipple.Records;
using Stipple.Records.Courses;
using Stipple.Records.Patients;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.Houses;
using Stipple.Web.Wording;

namespace Stipple.Web.Concerns;

/// <summary>Places a concern, corrects it, or closes it. What is saved can always be read as part of a course.</summary>
internal sealed class KeepConcern(RecordsContext records, HouseKeeper house, TimeProvider time, Texts texts) : IHandler
{
    public async Task<Outcome<ConcernView>> Place(Guid patientId, ConcernInput input, CancellationToken cancellation)
    {
        if (await PatientOf(patientId, cancellation) is not { } patient)
            return Outcome<ConcernView>.NotThere;
        var id = input.Id ?? Guid.CreateVersion7();
        if (await records.Concerns.AsNoTracking().FirstOrDefaultAsync(c => c.Id == id, cancellation) is { } already)
            return already.PatientId == patientId ? ConcernView.Of(already) : Outcome<ConcernView>.NotThere;
        var name = await FreeName(patientId, input.Kind, cancellation);
        var json = ConcernJson.Of(input, name);
        if (await Faults(patient, json, cancellation) is { Count: > 0 } faults)
            return Outcome<ConcernView>.Refused(faults);
        var entry = new ConcernEntry
        {
            Id = id,
            PatientId = patientId,
            Kind = input.Kind,
            Name = name,
            Json = json.ToJsonString(),
        };
        records.Add(entry);
        await records.SaveChangesAsync(cancellation);
        return ConcernView.Of(entry);
    }

    public async Task<Outcome<ConcernView>> Correct(Guid patientId, Guid id, ConcernInput input, CancellationToken cancellation)
    {
        if (
            await PatientOf(patientId, cancellation) is not { } patient
            || await records.Concerns.FirstOrDefaultAsync(c => c.Id == id && c.PatientId == patientId, cancellation) is not { } entry
        )
            return Outcome<ConcernView>.NotThere;
        var json = ConcernJson.Of(input with { Kind = entry.Kind }, entry.Name);
        if (await Faults(patient, json, cancellation) is { Count: > 0 } faults)
            return Outcome<ConcernView>.Refused(faults);
        if (await Meanwhile.Of(records, entry, input.Version, cancellation) is { Count: > 0 } changes)
            return Outcome<ConcernView>.Refused(changes);
        entry.Json = json.ToJsonString();
        await records.SaveChangesAsync(cancellation);
        return ConcernView.Of(entry);
    }

    public async Task<Outcome<ConcernView>> Close(Guid patientId, Guid id, bool closed, CancellationToken cancellation)
    {
        if (await records.Concerns.FirstOrDefaultAsync(c => c.Id == id && c.PatientId == patientId, cancellation) is not { } entry)
            return Outcome<ConcernView>.NotThere;
        entry.Closed = closed ? entry.Closed ?? time.GetUtcNow() : null;
        await records.SaveChangesAsync(cancellation);
        return ConcernView.Of(entry);
    }

    private async Task<Patient?> PatientOf(Guid id, CancellationToken cancellation) =>
        await records.Patients.AsNoTracking().FirstOrDefaultAsync(p => p.Id == id && p.MergedInto == null, cancellation);

    private async Task<string> FreeName(Guid patientId, string kind, CancellationToken cancellation)
    {
        var taken = await records.Concerns.Where(c => c.PatientId == patientId).Select(c => c.Name).ToListAsync(cancellation);
        if (!taken.Contains(kind, StringComparer.Ordinal))
            return kind;
        return Enumerable.Range(2, taken.Count + 1).Select(n => $"{kind}-{n}").First(n => !taken.Contains(n, StringComparer.Ordinal));
    }

    // The concern in the smallest course that can hold it: the person's own age and phototype change nothing about whether it fits.
    private async Task<List<FormFault>> Faults(Patient patient, JsonObject concern, CancellationToken cancellation)
    {
        var zone = await house.Zone(cancellation);
        var start = TimeZoneInfo.ConvertTime(patient.Made, zone).DateTime;
        var course = new JsonObject
        {
            ["format"] = "stipple-course",
            ["version"] = 1,
            ["start"] = start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["person"] = new JsonObject
            {
                ["age"] = 30,
                ["sex"] = "female",
                ["phototype"] = "III",
            },
            ["concerns"] = new JsonArray(concern.DeepClone()),
        };
        var read = CourseReader.Read(Encoding.UTF8.GetBytes(course.ToJsonString()));
        List<FormFault> faults = [.. read.Faults.Select(f => ConcernJson.FaultOf(f, "$.concerns[0]"))];
        var today = await house.Today(cancellation);
        if (
            concern["goal"]?["by"]?.GetValue<string>() is { } by
            && DateOnly.TryParse(by, CultureInfo.InvariantCulture, out var date)
            && date.AddYears(-5) > today
        )
            faults.Add(
                new FormFault(FormCodes.OutOfRange, "goalBy", by, $"up to {today.AddYears(5):yyyy-MM-dd}", texts["concerns.goal-by.far"])
            );
        return faults;
    }
}
