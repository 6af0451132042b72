using Microsoft.AspNetCore.Identity;
using Stipple.Records.People;
using Stipple.Web.Access;
using Stipple.Web.Hosting;

namespace Stipple.Web.Account;

/// <summary>The member of staff at the other end of the request.</summary>
internal sealed class Myself(UserManager<StaffMember> users, Caller caller) : IHandler
{
    public async Task<StaffMember> Get() =>
        await users.FindByIdAsync($"{caller.Id}") ?? throw new InvalidOperationException("Nobody is signed in.");
}
