using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Stipple.Records.People;
using Stipple.Web.Access;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.Houses;
using Stipple.Web.Trails;

namespace Stipple.Web.SigningIn;

/// <summary>Signing in and out, locking and unlocking the screen.</summary>
internal static class SigningInSlice
{
    public static void Map(Routes routes)
    {
        routes.OpenPage(
            "/sign-in",
            async (string? to, HouseKeeper house, CancellationToken cancellation) =>
                await house.Get(cancellation) is null ? Answers.Go("/begin") : Answers.Page<SignInPage>(new { To = Local(to) })
        );
        routes.OpenForm(
            "/sign-in",
            async (Submitted<SignInInput> sent, EnterByPassword enter, CancellationToken cancellation) =>
            {
                var outcome = sent.Value is null ? null : await enter.Run(sent.Value, cancellation);
                return outcome is { Done: true }
                    ? Answers.Go(outcome.Value ? $"/sign-in/code?to={Uri.EscapeDataString(Local(sent.Value!.To))}" : Local(sent.Value!.To))
                    : Answers.Page<SignInPage>(
                        new { Form = Form.Again(sent, outcome?.Faults), To = Local(sent.Values["to"]) },
                        StatusCodes.Status422UnprocessableEntity
                    );
            }
        );
        routes.OpenForm(
            "/sign-out",
            async (SignInManager<StaffMember> door, ReadLog log) =>
            {
                log.Add("sign-out", "Account");
                await door.SignOutAsync();
                return Answers.Go("/sign-in");
            }
        );
        routes.OpenForm(
            "/lock",
            async (HttpContext http) =>
            {
                var ticket = await http.AuthenticateAsync(IdentityConstants.ApplicationScheme);
                if (ticket is { Succeeded: true, Properties: { } properties })
                {
                    CookieWatch.Lock(properties);
                    await http.SignInAsync(IdentityConstants.ApplicationScheme, ticket.Principal!, properties);
                }
                return Answers.Go("/unlock");
            }
        );
    }

    /// <summary>An address of this application; the start for anything else.</summary>
    internal static string Local(string? to) =>
        to is { Length: > 0 and < 2000 }
        && to[0] == '/'
        && !to.StartsWith("//", StringComparison.Ordinal)
        && !to.StartsWith("/\\", StringComparison.Ordinal)
            ? to
            : "/";
}
