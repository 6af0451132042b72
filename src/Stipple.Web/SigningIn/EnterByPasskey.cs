using Microsoft.AspNetCore.Identity;
using Stipple.Records.People;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.Trails;
using Stipple.Web.Wording;

namespace Stipple.Web.SigningIn;

/// <summary>Lets somebody in who has a passkey; it proves possession and a finger, face or code, so no second factor is asked for.</summary>
internal sealed class EnterByPasskey(SignInManager<StaffMember> door, UserManager<StaffMember> users, ReadLog log, Texts texts) : IHandler
{
    public async Task<Outcome<bool>> Run(PasskeyInput input, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            var found = await door.PerformPasskeyAssertionAsync(input.Credential);
            if (found is { Succeeded: true, User: { Active: true } person, Passkey: { } passkey })
            {
                // Keeps the passkey's counter, by which a copy of it is told.
                if ((await users.AddOrUpdatePasskeyAsync(person, passkey)).Succeeded)
                {
                    await door.SignInAsync(person, isPersistent: false, "passkey");
                    log.Add("sign-in", "Passkey", who: person.Id);
                    return true;
                }
            }
        }
        catch (InvalidOperationException)
        {
            // The framework says so when the browser was never asked for a passkey, or too long ago.
        }
        return Outcome<bool>.Refused(new FormFault(FormCodes.NotNow, "", "", "", texts["passkey.refused"]));
    }
}
