using Microsoft.AspNetCore.Identity;
using Stipple.Records.People;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.Trails;
using Stipple.Web.Wording;

namespace Stipple.Web.Account;

/// <summary>Asks for the pass phrase before the means of signing in are changed: an open screen is not enough for that.</summary>
internal sealed class ProvePhrase(SignInManager<StaffMember> door, UserManager<StaffMember> users, ReadLog log, Texts texts) : IHandler
{
    /// <summary>What is wrong with the phrase; empty when it is right.</summary>
    public async Task<IReadOnlyList<FormFault>> Faults(StaffMember person, string phrase, string field)
    {
        var result = await door.CheckPasswordSignInAsync(person, phrase, lockoutOnFailure: true);
        if (result.Succeeded)
        {
            await users.ResetAccessFailedCountAsync(person);
            return [];
        }
        log.Add("phrase refused", "Account");
        return
        [
            new FormFault(FormCodes.NotNow, field, "", "", texts[result.IsLockedOut ? "account.phrase.too-often" : "account.phrase.wrong"]),
        ];
    }
}
