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
        if (await users.FindByNameAsync(input.Login) is { Active: true } person)
        {
            var result = await door.PasswordSignInAsync(person, input.Password, isPersistent: false, lockoutOnFailure: true);
            log.Add(
                result.Succeeded ? "sign-in"
                    : result.RequiresTwoFactor ? "pass phrase"
                    : "sign-in refused",
                "Account",
                who: person.Id
            );
            if (result.Succeeded || result.RequiresTwoFactor)
                return result.RequiresTwoFactor;
        }
        else
        {
            // Takes as long as looking at a phrase does, so that the time does not tell either.
            users.PasswordHasher.HashPassword(new StaffMember(), input.Password);
        }
        // The same words whether the name or the phrase is wrong or it was tried too often: nobody learns who works here.
        return Outcome<bool>.Refused(new FormFault(FormCodes.NotNow, "", "", "", texts["sign-in.wrong"]));
    }
}
