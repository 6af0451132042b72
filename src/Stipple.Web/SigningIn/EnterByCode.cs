using Microsoft.AspNetCore.Identity;
using Stipple.Records.People;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.Trails;
using Stipple.Web.Wording;

namespace Stipple.Web.SigningIn;

/// <summary>Lets somebody in whose pass phrase was right and who has the second factor. Not there: the first step has ended.</summary>
internal sealed class EnterByCode(SignInManager<StaffMember> door, UserManager<StaffMember> users, UsedCodes used, ReadLog log, Texts texts)
    : IHandler
{
    public async Task<Outcome<bool>> Run(CodeInput input, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (await door.GetTwoFactorAuthenticationUserAsync() is not { Active: true } person)
            return Outcome<bool>.NotThere;
        if (input.Code is null && input.Recovery is null)
            return Refused("code", FormCodes.Missing, "code.missing");
        if (await users.IsLockedOutAsync(person))
            return Refused("", FormCodes.NotNow, "code.wrong");
        var entered = input.Code is { } code ? await ByCode(person, UsedCodes.Plain(code)) : await ByRecovery(input.Recovery!);
        log.Add(entered ? "sign-in" : "sign-in refused", input.Code is null ? "Recovery code" : "Second factor", who: person.Id);
        return entered ? true : Refused(input.Code is null ? "recovery" : "code", FormCodes.NotNow, "code.wrong");
    }

    private async Task<bool> ByCode(StaffMember person, string code)
    {
        if (await used.Verify(person, code))
            return (await door.TwoFactorAuthenticatorSignInAsync(code, isPersistent: false, rememberClient: false)).Succeeded;
        await users.AccessFailedAsync(person);
        return false;
    }

    private async Task<bool> ByRecovery(string recovery) =>
        (await door.TwoFactorRecoveryCodeSignInAsync(recovery.Trim().ToUpperInvariant())).Succeeded;

    private Outcome<bool> Refused(string field, string code, string key) =>
        Outcome<bool>.Refused(new FormFault(code, field, "", "", texts[key]));
}
