using Microsoft.AspNetCore.Identity;
using Stipple.Records.People;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.Trails;
using Stipple.Web.Wording;

namespace Stipple.Web.SigningIn;

/// <summary>Lets somebody in who knows their pass phrase; the answer is whether a second factor is still asked for.</summary>
internal sealed class EnterByPassword(SignInManager<StaffMember> door, UserManager<StaffMember> users, ReadLog log, Texts texts) : IHandler
{
    public async Task<Outcome<bool>> Run(SignInInput input, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var person = await users.FindByNameAsync(input.Login);
        if (person is { Active: true })
        {
            var result = await door.PasswordSignInAsync(person, input.Password, isPersistent: false, lockoutOnFailure: true);
            log.Add(result.Succeeded || result.RequiresTwoFactor ? "sign-in" : "sign-in refused", "Account", who: person.Id);
            if (result.Succeeded)
                return false;
            if (result.RequiresTwoFactor)
                return true;
            if (result.IsLockedOut)
                return Refused("sign-in.locked-out");
        }
        // The same words whether the name or the phrase is wrong: nobody learns who works here.
        return Refused("sign-in.wrong");
    }

    private Outcome<bool> Refused(string key) => Outcome<bool>.Refused(new FormFault(FormCodes.NotNow, "", "", "", texts[key]));
}
