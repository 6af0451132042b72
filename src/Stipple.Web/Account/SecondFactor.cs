using Microsoft.AspNetCore.Identity;
using Stipple.Records.People;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.SigningIn;
using Stipple.Web.Staff;
using Stipple.Web.Trails;
using Stipple.Web.Wording;

namespace Stipple.Web.Account;

/// <summary>Adds an authenticator to one's account, takes it away, and makes recovery codes.</summary>
internal sealed class SecondFactor(
    Myself myself,
    UserManager<StaffMember> users,
    SignInManager<StaffMember> door,
    UsedCodes used,
    ProvePhrase prove,
    ReadLog log,
    Texts texts
) : IHandler
{
    private const int Codes = 10;

    /// <summary>Makes a new secret; it holds once a code of it was typed.</summary>
    public async Task<Outcome<bool>> Begin(PasswordInput input)
    {
        var person = await myself.Get();
        if (person.TwoFactorEnabled)
            return Refused("password", "account.factor.already");
        if (await prove.Faults(person, input.Password, "password") is { Count: > 0 } faults)
            return Outcome<bool>.Refused(faults);
        await users.ResetAuthenticatorKeyAsync(person);
        await door.RefreshSignInAsync(person);
        return true;
    }

    /// <summary>Switches it on when the code is one of the new secret; the recovery codes are shown this once.</summary>
    public async Task<Outcome<IReadOnlyList<string>>> Confirm(ConfirmInput input)
    {
        var person = await myself.Get();
        if (person.TwoFactorEnabled)
            return Outcome<IReadOnlyList<string>>.NotThere;
        if (!await used.Verify(person, UsedCodes.Plain(input.Code)))
            return Outcome<IReadOnlyList<string>>.Refused(new FormFault(FormCodes.NotNow, "code", "", "", texts["account.factor.wrong"]));
        await users.SetTwoFactorEnabledAsync(person, true);
        log.Add("change", "Second factor on", entry: person.Id);
        return await Fresh(person);
    }

    /// <summary>Makes new recovery codes; the old ones hold no more.</summary>
    public async Task<Outcome<IReadOnlyList<string>>> Renew(PasswordInput input)
    {
        var person = await myself.Get();
        if (!person.TwoFactorEnabled)
            return Outcome<IReadOnlyList<string>>.NotThere;
        if (await prove.Faults(person, input.Password, "password") is { Count: > 0 } faults)
            return Outcome<IReadOnlyList<string>>.Refused(faults);
        log.Add("change", "Recovery codes", entry: person.Id);
        return await Fresh(person);
    }

    /// <summary>Switches it off.</summary>
    public async Task<Outcome<bool>> Remove(PasswordInput input)
    {
        var person = await myself.Get();
        if (await prove.Faults(person, input.Password, "password") is { Count: > 0 } faults)
            return Outcome<bool>.Refused(faults);
        await users.RemoveSecondFactor(person);
        await door.RefreshSignInAsync(person);
        log.Add("change", "Second factor off", entry: person.Id);
        return true;
    }

    private async Task<Outcome<IReadOnlyList<string>>> Fresh(StaffMember person)
    {
        var codes = await users.GenerateNewTwoFactorRecoveryCodesAsync(person, Codes);
        await door.RefreshSignInAsync(person);
        return codes!.ToList();
    }

    private Outcome<bool> Refused(string field, string key) =>
        Outcome<bool>.Refused(new FormFault(FormCodes.NotNow, field, "", "", texts[key]));
}
