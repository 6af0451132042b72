using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Stipple.Records.People;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;

namespace Stipple.Web.SigningIn;

/// <summary>Signing in with a passkey.</summary>
internal static class PasskeyDoor
{
    public static void Map(Routes routes)
    {
        routes.OpenForm(
            "/sign-in/passkey/options",
            async (SignInManager<StaffMember> door) =>
                // Nobody is named: the passkey itself says whose it is.
                Results.Text(await door.MakePasskeyRequestOptionsAsync(null), "application/json")
        );
        routes.OpenForm("/sign-in/passkey", Enter);
    }

    private static async Task<IResult> Enter(Submitted<PasskeyInput> sent, EnterByPasskey enter, CancellationToken cancellation)
    {
        var outcome = sent.Value is null ? null : await enter.Run(sent.Value, cancellation);
        var to = SigningInSlice.Local(sent.Values["to"]);
        return outcome is { Done: true }
            ? Answers.Go(to)
            : Answers.Page<SignInPage>(new { Form = Form.Again(sent, outcome?.Faults), To = to }, StatusCodes.Status422UnprocessableEntity);
    }
}
