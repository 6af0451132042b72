using System.Buffers.Text;
using Microsoft.AspNetCore.Identity;
using Stipple.Records.People;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.Trails;
using Stipple.Web.Wording;

namespace Stipple.Web.Account;

/// <summary>The passkeys of one's account.</summary>
internal sealed class Passkeys(
    Myself myself,
    UserManager<StaffMember> users,
    SignInManager<StaffMember> door,
    ProvePhrase prove,
    ReadLog log,
    Texts texts
) : IHandler
{
    /// <summary>What the browser is to ask a passkey for.</summary>
    public async Task<string> Options()
    {
        var person = await myself.Get();
        return await door.MakePasskeyCreationOptionsAsync(
            new PasskeyUserEntity
            {
                Id = $"{person.Id}",
                Name = person.UserName ?? "",
                DisplayName = person.DisplayName,
            }
        );
    }

    /// <summary>Keeps a passkey the browser made.</summary>
    public async Task<Outcome<bool>> Add(PasskeyNewInput input)
    {
        var person = await myself.Get();
        if (await prove.Faults(person, input.Password, "password") is { Count: > 0 } faults)
            return Outcome<bool>.Refused(faults);
        try
        {
            var made = await door.PerformPasskeyAttestationAsync(input.Credential);
            if (
                made is { Succeeded: true, Passkey: { } passkey }
                && string.Equals(made.UserEntity.Id, $"{person.Id}", StringComparison.Ordinal)
            )
            {
                passkey.Name = input.Name;
                if ((await users.AddOrUpdatePasskeyAsync(person, passkey)).Succeeded)
                {
                    log.Add("make", "Passkey", entry: person.Id);
                    return true;
                }
            }
        }
        catch (InvalidOperationException)
        {
            // The framework says so when the browser was never asked for a passkey, or too long ago.
        }
        return Outcome<bool>.Refused(new FormFault(FormCodes.NotNow, "", "", "", texts["account.passkeys.refused"]));
    }

    /// <summary>Calls one differently.</summary>
    public async Task<bool> Rename(string key, string name)
    {
        var person = await myself.Get();
        if (await Find(person, key) is not { } passkey)
            return false;
        passkey.Name = name;
        return (await users.AddOrUpdatePasskeyAsync(person, passkey)).Succeeded;
    }

    /// <summary>Takes one away.</summary>
    public async Task<bool> Remove(string key)
    {
        var person = await myself.Get();
        if (await Find(person, key) is not { } passkey)
            return false;
        log.Add("erase", "Passkey", entry: person.Id);
        return (await users.RemovePasskeyAsync(person, passkey.CredentialId)).Succeeded;
    }

    /// <summary>How a passkey is named in an address.</summary>
    public static string KeyOf(UserPasskeyInfo passkey) => Base64Url.EncodeToString(passkey.CredentialId);

    private async Task<UserPasskeyInfo?> Find(StaffMember person, string key) =>
        (await users.GetPasskeysAsync(person)).FirstOrDefault(p => string.Equals(KeyOf(p), key, StringComparison.Ordinal));
}
