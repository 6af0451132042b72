using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Stipple.Records;
using Stipple.Records.People;
using Stipple.Web.Access;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;

namespace Stipple.Web.Account;

/// <summary>One's own account: how one signs in, and who reads on one's behalf.</summary>
internal static class AccountSlice
{
    public static void Map(Routes routes)
    {
        routes.Page("/account", Permission.OwnAccount, Show);
        routes.Page(
            "/account/phrase",
            Permission.OwnPhrase,
            (Caller caller) => Answers.Page<PhrasePage>(new { MustChange = !caller.May(Permission.OwnAccount) })
        );
        routes.Form(
            "/account/phrase",
            Permission.OwnPhrase,
            async (Submitted<PhraseInput> sent, ChangePhrase change, Caller caller, CancellationToken cancellation) =>
            {
                var outcome = sent.Value is null ? null : await change.Run(sent.Value, cancellation);
                var mustChange = !caller.May(Permission.OwnAccount);
                return outcome is { Done: true }
                    ? Answers.Go(mustChange ? "/" : "/account")
                    : Answers.Page<PhrasePage>(
                        new { Form = Form.Again(sent, outcome?.Faults), MustChange = mustChange },
                        StatusCodes.Status422UnprocessableEntity
                    );
            }
        );
        routes.Page("/account/pin", Permission.OwnAccount, () => Answers.Page<PinPage>());
        routes.Form(
            "/account/pin",
            Permission.OwnAccount,
            async (Submitted<PinInput> sent, SetPin set, CancellationToken cancellation) =>
            {
                var outcome = sent.Value is null ? null : await set.Run(sent.Value, cancellation);
                return outcome is { Done: true }
                    ? Answers.Go("/account")
                    : Answers.Page<PinPage>(new { Form = Form.Again(sent, outcome?.Faults) }, StatusCodes.Status422UnprocessableEntity);
            }
        );
        SecondFactorRoutes.Map(routes);
        PasskeyRoutes.Map(routes);
        CalendarRoutes.Map(routes);
    }

    private static async Task<IResult> Show(
        Myself me,
        UserManager<StaffMember> users,
        RecordsContext records,
        TimeProvider time,
        CancellationToken cancellation
    )
    {
        var person = await me.Get();
        var now = time.GetUtcNow();
        return Answers.Page<AccountPage>(
            new
            {
                Person = person,
                Passkeys = (await users.GetPasskeysAsync(person)).Count,
                Feeds = await records.CalendarFeeds.CountAsync(f => f.MadeBy == person.Id && f.Revoked == null, cancellation),
                Tokens = await records.ApiTokens.CountAsync(
                    t => t.StaffId == person.Id && t.Revoked == null && t.Expires > now,
                    cancellation
                ),
            }
        );
    }
}
