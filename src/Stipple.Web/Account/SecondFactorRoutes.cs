using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Stipple.Records.People;
using Stipple.Web.Access;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.Houses;

namespace Stipple.Web.Account;

/// <summary>Addresses of the second factor.</summary>
internal static class SecondFactorRoutes
{
    private const string Here = "/account/second-factor";

    public static void Map(Routes routes)
    {
        routes.Page(
            Here,
            Permission.OwnAccount,
            (Myself me, UserManager<StaffMember> users, HouseKeeper house) => Show(me, users, house, Form.Empty)
        );
        routes.Form(
            $"{Here}/begin",
            Permission.OwnAccount,
            async (Submitted<PasswordInput> sent, SecondFactor factor, Myself me, UserManager<StaffMember> users, HouseKeeper house) =>
            {
                var outcome = sent.Value is null ? null : await factor.Begin(sent.Value);
                return outcome is { Done: true } ? Answers.Go(Here) : await Show(me, users, house, Form.Again(sent, outcome?.Faults), 422);
            }
        );
        routes.Form(
            $"{Here}/confirm",
            Permission.OwnAccount,
            async (Submitted<ConfirmInput> sent, SecondFactor factor, Myself me, UserManager<StaffMember> users, HouseKeeper house) =>
            {
                var outcome = sent.Value is null ? null : await factor.Confirm(sent.Value);
                return await Codes(outcome, sent, me, users, house);
            }
        );
        routes.Form(
            $"{Here}/codes",
            Permission.OwnAccount,
            async (Submitted<PasswordInput> sent, SecondFactor factor, Myself me, UserManager<StaffMember> users, HouseKeeper house) =>
            {
                var outcome = sent.Value is null ? null : await factor.Renew(sent.Value);
                return await Codes(outcome, sent, me, users, house);
            }
        );
        routes.Form(
            $"{Here}/off",
            Permission.OwnAccount,
            async (Submitted<PasswordInput> sent, SecondFactor factor, Myself me, UserManager<StaffMember> users, HouseKeeper house) =>
            {
                var outcome = sent.Value is null ? null : await factor.Remove(sent.Value);
                return outcome is { Done: true }
                    ? Answers.Go("/account")
                    : await Show(me, users, house, Form.Again(sent, outcome?.Faults), 422);
            }
        );
    }

    private static async Task<IResult> Codes<T>(
        Outcome<IReadOnlyList<string>>? outcome,
        Submitted<T> sent,
        Myself me,
        UserManager<StaffMember> users,
        HouseKeeper house
    )
        where T : class
    {
        if (outcome is { Found: false })
            return Answers.Go(Here);
        return outcome is { Done: true }
            ? Answers.Page<SecondFactorPage>(new { Codes = outcome.Value })
            : await Show(me, users, house, Form.Again(sent, outcome?.Faults), 422);
    }

    private static async Task<IResult> Show(
        Myself me,
        UserManager<StaffMember> users,
        HouseKeeper house,
        Form form,
        int status = StatusCodes.Status200OK
    )
    {
        var person = await me.Get();
        return Answers.Page<SecondFactorPage>(
            new
            {
                Form = form,
                On = person.TwoFactorEnabled,
                Left = await users.CountRecoveryCodesAsync(person),
                // Shown only until the first code of it was typed.
                Secret = person.TwoFactorEnabled ? null : await users.GetAuthenticatorKeyAsync(person),
                Practice = (await house.Get(CancellationToken.None))?.Name ?? "Stipple",
                Login = person.UserName ?? "",
            },
            status
        );
    }
}
