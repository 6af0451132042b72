using Microsoft.AspNetCore.Identity;
using Stipple.Records.People;
using Stipple.Web.Access;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.Staff;
using Stipple.Web.Trails;
using Stipple.Web.Wording;

namespace Stipple.Web.Account;

/// <summary>Changes one's own pass phrase; every other device is signed out by it.</summary>
internal sealed class ChangePhrase(
    Myself myself,
    UserManager<StaffMember> users,
    SignInManager<StaffMember> door,
    ProvePhrase prove,
    ReadLog log,
    Texts texts
) : IHandler
{
    public async Task<Outcome<bool>> Run(PhraseInput input, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var person = await myself.Get();
        if (await prove.Faults(person, input.Current, "current") is { Count: > 0 } faults)
            return Outcome<bool>.Refused(faults);
        if (string.Equals(input.Current, input.Next, StringComparison.Ordinal))
            return Outcome<bool>.Refused(new FormFault(FormCodes.NotNow, "next", "", "", texts["account.phrase.same"]));
        var changed = await users.ChangePasswordAsync(person, input.Current, input.Next);
        if (!changed.Succeeded)
            return Outcome<bool>.Refused(IdentityFaults.Of(changed, "next"));
        foreach (var claim in (await users.GetClaimsAsync(person)).Where(c => c.Type is CookieWatch.MustChange))
            await users.RemoveClaimAsync(person, claim);
        await door.RefreshSignInAsync(person);
        log.Add("change", "Pass phrase", entry: person.Id);
        return true;
    }
}
