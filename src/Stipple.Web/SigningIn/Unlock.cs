using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Stipple.Records.People;
using Stipple.Web.Access;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.Trails;
using Stipple.Web.Wording;

namespace Stipple.Web.SigningIn;

/// <summary>
/// Opens a locked screen. Five wrong tries sign out and lock the account for a while, as at the door: a short code cannot be
/// guessed. Not there: nobody is signed in (any more).
/// </summary>
internal sealed class Unlock(
    UserManager<StaffMember> users,
    SignInManager<StaffMember> door,
    IHttpContextAccessor http,
    TimeProvider time,
    ReadLog log,
    Texts texts
) : IHandler
{
    public async Task<Outcome<bool>> Run(UnlockInput input, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var context = http.HttpContext!;
        var ticket = await context.AuthenticateAsync(IdentityConstants.ApplicationScheme);
        if (!ticket.Succeeded || await users.GetUserAsync(ticket.Principal) is not { } person)
            return Outcome<bool>.NotThere;
        if (!ticket.Principal.HasClaim(c => c.Type is CookieWatch.Locked))
            return true;
        if (input.Code is null && input.Password is null)
            return Refused(FormCodes.Missing, "code", "unlock.missing");
        var field = input.Code is null ? "password" : "code";
        if (await users.IsLockedOutAsync(person))
            return await Leave();
        // A try is counted before it is looked at: many sent at once are no way around the five.
        if (!(await users.AccessFailedAsync(person)).Succeeded)
            return Refused(FormCodes.NotNow, field, "unlock.busy");
        if (!await IsRight(person, input))
        {
            log.Add("unlock refused", "Account");
            return await users.IsLockedOutAsync(person) ? await Leave() : Refused(FormCodes.NotNow, field, "unlock.wrong");
        }
        await users.ResetAccessFailedCountAsync(person);
        await users.SetLockoutEndDateAsync(person, null);
        log.Add("unlock", "Account");
        CookieWatch.Unlock(ticket.Properties, time.GetUtcNow());
        await context.SignInAsync(IdentityConstants.ApplicationScheme, await door.CreateUserPrincipalAsync(person), ticket.Properties);
        return true;
    }

    private async Task<bool> IsRight(StaffMember person, UnlockInput input) =>
        input.Code is { } code
            ? person.PinHash is { } hash
                && users.PasswordHasher.VerifyHashedPassword(person, hash, code) is not PasswordVerificationResult.Failed
            : await users.CheckPasswordAsync(person, input.Password!);

    private async Task<Outcome<bool>> Leave()
    {
        await door.SignOutAsync();
        return Outcome<bool>.NotThere;
    }

    private Outcome<bool> Refused(string code, string field, string key) =>
        Outcome<bool>.Refused(new FormFault(code, field, "", "", texts[key]));
}
