using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Stipple.Records.People;
using Stipple.Web.Access;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;

namespace Stipple.Web.Account;

/// <summary>Addresses of passkeys.</summary>
internal static class PasskeyRoutes
{
    private const string Here = "/account/passkeys";

    public static void Map(Routes routes)
    {
        routes.Page(Here, Permission.OwnAccount, (Myself me, UserManager<StaffMember> users) => Show(me, users, Form.Empty));
        routes.Form(
            $"{Here}/options",
            Permission.OwnAccount,
            async (Passkeys passkeys) => Results.Text(await passkeys.Options(), "application/json")
        );
        routes.Form(
            Here,
            Permission.OwnAccount,
            async (Submitted<PasskeyNewInput> sent, Passkeys passkeys, Myself me, UserManager<StaffMember> users) =>
            {
                var outcome = sent.Value is null ? null : await passkeys.Add(sent.Value);
                return outcome is { Done: true } ? Answers.Go(Here) : await Show(me, users, Form.Again(sent, outcome?.Faults), 422);
            }
        );
        routes.Form(
            $"{Here}/{{key}}/name",
            Permission.OwnAccount,
            async (string key, Submitted<PasskeyNameInput> sent, Passkeys passkeys, Myself me, UserManager<StaffMember> users) =>
            {
                if (sent.Value is null)
                    return await Show(me, users, Form.Again(sent), 422);
                return await passkeys.Rename(key, sent.Value.Name) ? Answers.Go(Here) : Results.NotFound();
            }
        );
        routes.Form(
            $"{Here}/{{key}}/remove",
            Permission.OwnAccount,
            async (string key, Passkeys passkeys) => await passkeys.Remove(key) ? Answers.Go(Here) : Results.NotFound()
        );
    }

    private static async Task<IResult> Show(Myself me, UserManager<StaffMember> users, Form form, int status = StatusCodes.Status200OK) =>
        Answers.Page<PasskeysPage>(new { Form = form, Keys = await users.GetPasskeysAsync(await me.Get()) }, status);
}
