using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Stipple.Practice.Screening;
using Stipple.Records;
using Stipple.Records.Courses;
using Stipple.Records.Patients;
using Stipple.Web.Access;
using Stipple.Web.Hosting;
using Stipple.Web.Houses;
using Stipple.Web.Wording;

namespace Stipple.Web.Screening;

/// <summary>Writes the letter that asks a physician.</summary>
internal sealed class Letters(RecordsContext records, Judge judge, HouseKeeper house, Caller caller, Texts texts) : IHandler
{
    /// <summary>The letter; null when the screening asks nothing of a physician.</summary>
    public async Task<ReferralLetter?> Of(ScreeningEntry entry, Patient patient, CancellationToken cancellation)
    {
        var practice = (await house.Get(cancellation))!;
        var sender = string.Join(", ", new[] { practice.Name, practice.Address }.Where(t => !string.IsNullOrWhiteSpace(t)));
        return ReferralLetter.For(
            await judge.Of(entry, patient, cancellation),
            new LetterParties(patient.Name, caller.Name, sender),
            await Planned(patient.Id, cancellation),
            await house.Today(cancellation)
        );
    }

    private async Task<string> Planned(Guid patient, CancellationToken cancellation)
    {
        var json = await records
            .Plans.Where(p => p.PatientId == patient && p.Ended == null)
            .OrderByDescending(p => p.Made)
            .Select(p => p.Sessions)
            .FirstOrDefaultAsync(cancellation);
        var sessions = json is null ? [] : JsonNode.Parse(json)!.AsArray();
        var lengths = sessions
            .SelectMany(s => s?["areas"]?.AsArray() ?? [])
            .Select(a => a?["needleLength"])
            .OfType<JsonValue>()
            .Select(length => length.GetValue<double>())
            .ToList();
        return lengths.Count == 0 ? texts["letter.no-plan"] : texts.Of("letter.plan", sessions.Count, lengths.Min(), lengths.Max());
    }
}
