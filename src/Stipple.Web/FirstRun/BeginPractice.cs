using Microsoft.AspNetCore.Identity;
using Stipple.Records;
using Stipple.Records.Houses;
using Stipple.Records.People;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.Wording;

namespace Stipple.Web.FirstRun;

/// <summary>Creates the practice, its owner and the first consent text, together or not at all.</summary>
internal sealed class BeginPractice(RecordsContext records, UserManager<StaffMember> users, SignInManager<StaffMember> door, Texts texts)
    : IHandler
{
    public async Task<Outcome<House>> Run(BeginInput input, CancellationToken cancellation)
    {
        if (!input.Accepted)
            return Outcome<House>.Refused(new FormFault(FormCodes.Missing, "accepted", "no", "yes", texts["begin.accepted.missing"]));
        if (input.TimeZone is { } zone && !TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _))
            return Outcome<House>.Refused(
                new FormFault(FormCodes.UnknownChoice, "timeZone", zone, "an IANA time zone", texts["begin.zone.unknown"])
            );

        await using var transaction = await records.Database.BeginTransactionAsync(cancellation);
        var owner = new StaffMember
        {
            Id = Guid.CreateVersion7(),
            UserName = input.Login,
            DisplayName = input.Name,
            Role = Role.Owner,
            LockoutEnabled = true,
        };
        var created = await users.CreateAsync(owner, input.Password);
        if (!created.Succeeded)
            return Outcome<House>.Refused([
                .. created.Errors.Select(e => new FormFault(
                    FormCodes.NotNow,
                    e.Code.StartsWith("Password", StringComparison.Ordinal) ? "password" : "login",
                    "",
                    "",
                    e.Description
                )),
            ]);
        var house = new House
        {
            Id = House.Only,
            Name = input.Practice,
            TimeZone = input.TimeZone ?? "UTC",
            IntendedUse = IntendedUse.Edition,
            AcceptedBy = input.Name,
        };
        records.Add(house);
        records.Add(
            new ConsentText
            {
                Id = Guid.CreateVersion7(),
                Subject = "microneedling",
                Edition = 1,
                Body = texts["begin.consent-text"],
            }
        );
        await records.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        await door.SignInAsync(owner, isPersistent: false);
        return house;
    }
}
