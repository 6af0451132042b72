using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Stipple.Records.People;
using Stipple.Web.Access;

namespace Stipple.Web.Staff;

/// <summary>What is done to the means by which somebody signs in, by themselves, the owner or from the machine.</summary>
internal static class StaffAccess
{
    // Where the framework's own store keeps what an authenticator app was given.
    private const string FrameworkProvider = "[AspNetUserStore]";

    /// <summary>Takes authenticator and recovery codes away; other devices are signed out by it.</summary>
    public static async Task RemoveSecondFactor(this UserManager<StaffMember> users, StaffMember person)
    {
        await users.SetTwoFactorEnabledAsync(person, false);
        await users.RemoveAuthenticationTokenAsync(person, FrameworkProvider, "AuthenticatorKey");
        await users.RemoveAuthenticationTokenAsync(person, FrameworkProvider, "RecoveryCodes");
    }

    /// <summary>Takes away everything but the pass phrase: authenticator, recovery codes, passkeys and short code.</summary>
    public static async Task RemoveAllButPhrase(this UserManager<StaffMember> users, StaffMember person)
    {
        await users.RemoveSecondFactor(person);
        foreach (var passkey in await users.GetPasskeysAsync(person))
            await users.RemovePasskeyAsync(person, passkey.CredentialId);
        person.PinHash = null;
        await users.UpdateAsync(person);
    }

    /// <summary>Gives a pass phrase that must be changed when it is first used, and lets the account be tried again.</summary>
    public static async Task<IdentityResult> SetOneTimePhrase(this UserManager<StaffMember> users, StaffMember person, string phrase)
    {
        var set = await users.ResetPasswordAsync(person, await users.GeneratePasswordResetTokenAsync(person), phrase);
        if (!set.Succeeded)
            return set;
        if ((await users.GetClaimsAsync(person)).All(c => c.Type is not CookieWatch.MustChange))
            await users.AddClaimAsync(person, new Claim(CookieWatch.MustChange, "1"));
        await users.ResetAccessFailedCountAsync(person);
        return await users.SetLockoutEndDateAsync(person, null);
    }
}
