using Microsoft.AspNetCore.Identity;
using Stipple.Records.People;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.Houses;
using Stipple.Web.Trails;

namespace Stipple.Web.SigningIn;

/// <summary>Signing in and out.</summary>
internal static class SigningInSlice
{
    public static void Map(Routes routes)
    {
        routes.OpenPage(
            "/sign-in",
            async (string? to, HouseKeeper house, CancellationToken cancellation) =>
                await house.Get(cancellation) is null ? Answers.Go("/begin") : Answers.Page<SignInPage>(new { To = Local(to) })
        );
        routes.OpenForm("/sign-in", ByPassword);
        routes.OpenPage(
            "/sign-in/code",
            async (string? to, SignInManager<StaffMember> door) =>
                await door.GetTwoFactorAuthenticationUserAsync() is null
                    ? Answers.Go("/sign-in")
                    : Answers.Page<CodePage>(new { To = Local(to) })
        );
        routes.OpenForm("/sign-in/code", ByCode);
        routes.OpenForm(
            "/sign-out",
            async (SignInManager<StaffMember> door, ReadLog log) =>
            {
                log.Add("sign-out", "Account");
                await door.SignOutAsync();
                return Answers.Go("/sign-in");
            }
        );
        PasskeyDoor.Map(routes);
        LockScreen.Map(routes);
    }

    /// <summary>An address of this application; the start for anything else.</summary>
    internal static string Local(string? to) =>
        to is { Length: > 0 and < 2000 }
        && to[0] == '/'
        && !to.StartsWith("//", StringComparison.Ordinal)
        && !to.Contains('\\', StringComparison.Ordinal)
        && !to.Any(char.IsControl)
            ? to
            : "/";

    private static async Task<IResult> ByPassword(Submitted<SignInInput> sent, EnterByPassword enter, CancellationToken cancellation)
    {
        var outcome = sent.Value is null ? null : await enter.Run(sent.Value, cancellation);
        var to = Local(sent.Values["to"]);
        return outcome is { Done: true }
            ? Answers.Go(outcome.Value ? $"/sign-in/code?to={Uri.EscapeDataString(to)}" : to)
            : Answers.Page<SignInPage>(new { Form = Form.Again(sent, outcome?.Faults), To = to }, StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> ByCode(Submitted<CodeInput> sent, EnterByCode enter, CancellationToken cancellation)
    {
        var outcome = sent.Value is null ? null : await enter.Run(sent.Value, cancellation);
        var to = Local(sent.Values["to"]);
        if (outcome is { Found: false })
            return Answers.Go($"/sign-in?to={Uri.EscapeDataString(to)}");
        return outcome is { Done: true }
            ? Answers.Go(to)
            : Answers.Page<CodePage>(new { Form = Form.Again(sent, outcome?.Faults), To = to }, StatusCodes.Status422UnprocessableEntity);
    }
}
