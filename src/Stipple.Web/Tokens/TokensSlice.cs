using Microsoft.EntityFrameworkCore;
using Stipple.Records;
using Stipple.Records.Access;
using Stipple.Web.Access;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;

namespace Stipple.Web.Tokens;

/// <summary>Keys with which programs act for a member of staff.</summary>
internal static class TokensSlice
{
    private const string Here = "/account/tokens";

    public static void Map(Routes routes)
    {
        routes.Page(
            Here,
            Permission.OwnAccount,
            async (RecordsContext records, Caller caller, TimeProvider time, CancellationToken cancellation) =>
                Answers.Page<TokensPage>(new { Tokens = await Mine(records, caller, time, cancellation) })
        );
        routes.Form(Here, Permission.OwnAccount, Make);
        routes.Form(
            $"{Here}/{{id:guid}}/revoke",
            Permission.OwnAccount,
            async (Guid id, RecordsContext records, Caller caller, TimeProvider time, CancellationToken cancellation) =>
            {
                if (await records.ApiTokens.FirstOrDefaultAsync(t => t.Id == id && t.StaffId == caller.Id, cancellation) is not { } token)
                    return Results.NotFound();
                token.Revoked ??= time.GetUtcNow();
                await records.SaveChangesAsync(cancellation);
                return Answers.Go(Here);
            }
        );
    }

    private static async Task<IResult> Make(
        Submitted<TokenInput> sent,
        MakeToken make,
        RecordsContext records,
        Caller caller,
        TimeProvider time,
        CancellationToken cancellation
    )
    {
        var outcome = sent.Value is null ? null : await make.Run(sent.Value, cancellation);
        if (outcome is { Found: false })
            return Answers.Go(Here);
        var tokens = await Mine(records, caller, time, cancellation);
        return outcome is { Done: true }
            ? Answers.Page<TokensPage>(new { Tokens = tokens, Made = outcome.Value })
            : Answers.Page<TokensPage>(
                new { Form = Form.Again(sent, outcome?.Faults), Tokens = tokens },
                StatusCodes.Status422UnprocessableEntity
            );
    }

    private static Task<List<ApiToken>> Mine(RecordsContext records, Caller caller, TimeProvider time, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        return records
            .ApiTokens.AsNoTracking()
            .Where(t => t.StaffId == caller.Id && t.Revoked == null && t.Expires > now)
            .OrderBy(t => t.Expires)
            .ToListAsync(cancellation);
    }
}
