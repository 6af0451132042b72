using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Stipple.Web.Access;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;

namespace Stipple.Web.SigningIn;

/// <summary>Locking and unlocking a shared screen.</summary>
internal static class LockScreen
{
    public static void Map(Routes routes)
    {
        routes.OpenForm("/lock", Lock);
        routes.OpenPage("/unlock", Show);
        routes.OpenForm("/unlock", Open);
    }

    private static async Task<IResult> Lock(HttpContext http)
    {
        var ticket = await http.AuthenticateAsync(IdentityConstants.ApplicationScheme);
        if (ticket is { Succeeded: true, Properties: { } properties })
        {
            CookieWatch.Lock(properties);
            await http.SignInAsync(IdentityConstants.ApplicationScheme, ticket.Principal!, properties);
        }
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        return Answers.Go($"/unlock?to={Uri.EscapeDataString(SigningInSlice.Local(form["to"]))}");
    }

    private static IResult Show(string? to, HttpContext http, Caller caller)
    {
        var target = SigningInSlice.Local(to);
        if (!caller.SignedIn)
            return Answers.Go($"/sign-in?to={Uri.EscapeDataString(target)}");
        return http.User.HasClaim(c => c.Type is CookieWatch.Locked) ? Answers.Page<UnlockPage>(new { To = target }) : Answers.Go(target);
    }

    private static async Task<IResult> Open(
        Submitted<UnlockInput> sent,
        Unlock unlock,
        KeptForms forms,
        HttpContext http,
        CancellationToken cancellation
    )
    {
        var outcome = sent.Value is null ? null : await unlock.Run(sent.Value, cancellation);
        var target = SigningInSlice.Local(sent.Values["to"]);
        if (outcome is { Found: false })
            return Answers.Go($"/sign-in?to={Uri.EscapeDataString(target)}");
        if (outcome is not { Done: true })
            return Answers.Page<UnlockPage>(
                new
                {
                    Form = Form.Again(sent, outcome?.Faults),
                    To = target,
                    Kept = sent.Values["kept"] is { Length: > 0 } kept ? kept : null,
                },
                StatusCodes.Status422UnprocessableEntity
            );
        return forms.Open(sent.Value!.Kept, http.User) is { } form ? Answers.Page<SendAgainPage>(new { Kept = form }) : Answers.Go(target);
    }
}
