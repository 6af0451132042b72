using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Stipple.Records;
using Stipple.Records.People;
using Stipple.Web.Access;
using Stipple.Web.Account;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.Trails;
using Stipple.Web.Wording;

namespace Stipple.Web.Staff;

/// <summary>Lets somebody work here, with a pass phrase they must change when they first sign in.</summary>
internal sealed class AddPerson(
    RecordsContext records,
    UserManager<StaffMember> users,
    Myself myself,
    ProvePhrase prove,
    ReadLog log,
    Texts texts
) : IHandler
{
    public async Task<Outcome<Guid>> Run(PersonNewInput input, CancellationToken cancellation)
    {
        if (await users.FindByIdAsync($"{input.Id}") is not null)
            return input.Id;
        if (input.Scope is not null && KeptScope.Preset(input.Scope) is null)
            return Outcome<Guid>.Refused(new FormFault(FormCodes.UnknownChoice, "scope", input.Scope, "", texts["staff.scope.unknown"]));
        if (await prove.Faults(await myself.Get(), input.Password, "password") is { Count: > 0 } faults)
            return Outcome<Guid>.Refused(faults);

        await using var transaction = await records.Database.BeginTransactionAsync(cancellation);
        var person = new StaffMember
        {
            Id = input.Id,
            UserName = input.Login,
            DisplayName = input.Name,
            Role = input.Role,
            Scope = KeptScope.Preset(input.Scope)?.Write(),
        };
        var made = await users.CreateAsync(person, input.Once);
        if (!made.Succeeded)
            return Outcome<Guid>.Refused(IdentityFaults.Of(made, "once"));
        await users.AddClaimAsync(person, new Claim(CookieWatch.MustChange, "1"));
        await transaction.CommitAsync(cancellation);
        log.Add("make", $"StaffMember {person.Role}", entry: person.Id);
        return person.Id;
    }
}
