using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Stipple.Records;
using Stipple.Records.Houses;
using Stipple.Records.Patients;
using Stipple.Records.People;
using Stipple.Records.Stores;
using Stipple.Web.FirstRun;
using Stipple.Web.Hosting;
using Stipple.Web.Wording;

namespace Stipple.Web.Demonstration;

/// <summary>Fills the demonstration's store with a practice of invented people.</summary>
internal sealed class BuildDemonstration(IServiceScopeFactory scopes, StoreSwitch stores, TimeProvider time, Texts texts) : IHandler
{
    private const string Zone = "Europe/Madrid";

    /// <summary>Name the demonstration's owner signs in with; there is no pass phrase, the tap signs in.</summary>
    public const string Owner = "demo";

    public async Task Run(CancellationToken cancellation)
    {
        stores.Demonstrate();
        Directory.CreateDirectory(stores.Demonstration.Folder);
        await using var scope = scopes.CreateAsyncScope();
        var records = scope.ServiceProvider.GetRequiredService<RecordsContext>();
        await records.Database.MigrateAsync(cancellation);
        if (await records.Houses.AnyAsync(cancellation))
            return;
        records.ChangeTracker.AutoDetectChangesEnabled = false;
        var people = scope.ServiceProvider.GetRequiredService<UserManager<StaffMember>>();
        await using var transaction = await records.Database.BeginTransactionAsync(cancellation);
        var staff = await Staff(people);
        records.Add(
            new House
            {
                Id = House.Only,
                Name = texts["demo.practice"],
                TimeZone = Zone,
                Demonstration = true,
                IntendedUse = IntendedUse.Edition,
                AcceptedBy = texts["demo.owner"],
                LockMinutes = 120,
            }
        );
        records.Add(
            new ConsentText
            {
                Id = Guid.CreateVersion7(),
                Subject = "microneedling",
                Edition = 1,
                Body = texts["begin.consent-text"],
            }
        );
        var zone = TimeZoneInfo.FindSystemTimeZoneById(Zone);
        var now = TimeZoneInfo.ConvertTime(time.GetUtcNow(), zone).DateTime;
        DateTimeOffset Utc(DateTime local) => new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();

        var number = 0;
        foreach (var (design, patient) in Cast.People(cancellation))
        {
            var chart = new Chart(design, patient, number, now, Utc, staff[1 + (number % 2)]);
            records.Add(chart.Patient);
            records.AddRange(SearchKeys.Of(chart.Patient));
            if (chart.Seen)
                records.Add(chart.Concern);
            records.AddRange(chart.Scores());
            records.AddRange(chart.Sessions());
            if (chart.Seen && chart.Plan() is { } plan)
                records.Add(plan);
            records.AddRange(chart.Visits());
            number++;
        }
        records.ChangeTracker.DetectChanges();
        await records.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    private async Task<Guid[]> Staff(UserManager<StaffMember> people)
    {
        (string Login, string Name, Role Role)[] all =
        [
            (Owner, texts["demo.owner"], Role.Owner),
            ("demo-derm", texts["demo.dermatologist"], Role.Practitioner),
            ("demo-nurse", texts["demo.nurse"], Role.Practitioner),
            ("demo-assistant", texts["demo.assistant"], Role.Assistant),
            ("demo-auditor", texts["demo.auditor"], Role.Auditor),
        ];
        var ids = new List<Guid>();
        foreach (var (login, name, role) in all)
        {
            var person = new StaffMember
            {
                Id = Guid.CreateVersion7(),
                UserName = login,
                DisplayName = name,
                Role = role,
            };
            var made = await people.CreateAsync(person);
            if (!made.Succeeded)
                throw new InvalidOperationException(string.Join(' ', made.Errors.Select(e => e.Description)));
            ids.Add(person.Id);
        }
        return [.. ids];
    }
}
