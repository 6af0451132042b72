using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Stipple.Records;
using Stipple.Records.Access;
using Stipple.Web.Access;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;
using Stipple.Web.Houses;
using Stipple.Web.Wording;

namespace Stipple.Web.Tokens;

/// <summary>Makes a token: 256 random bits, told this once and kept as their hash. Not there: the form was sent before.</summary>
internal sealed class MakeToken(RecordsContext records, Caller caller, HouseKeeper house, Texts texts) : IHandler
{
    // Long enough for a yearly renewal; chosen.
    private const int LongestDays = 366;

    /// <summary>What a token can be given: what the person may, but for the means by which people sign in.</summary>
    public static IEnumerable<Permission> Offered(Caller caller) =>
        Enum.GetValues<Permission>().Where(p => p is not (Permission.OwnAccount or Permission.OwnPhrase) && caller.May(p));

    public async Task<Outcome<string>> Run(TokenInput input, CancellationToken cancellation)
    {
        if (await records.ApiTokens.AnyAsync(t => t.Id == input.Id, cancellation))
            return Outcome<string>.NotThere;
        var today = await house.Today(cancellation);
        var faults = new List<FormFault>();
        if (input.Until < today || input.Until > today.AddDays(LongestDays))
            faults.Add(
                new FormFault(
                    FormCodes.OutOfRange,
                    "until",
                    $"{input.Until:yyyy-MM-dd}",
                    $"{today:yyyy-MM-dd} to {today.AddDays(LongestDays):yyyy-MM-dd}",
                    texts.Of("tokens.until.range", $"{today.AddDays(LongestDays):yyyy-MM-dd}")
                )
            );
        if (input.Permissions.Except(Offered(caller)).ToList() is { Count: > 0 } beyond)
            faults.Add(
                new FormFault(FormCodes.UnknownChoice, "permissions", string.Join(", ", beyond), "", texts["tokens.permissions.beyond"])
            );
        if (faults.Count > 0)
            return Outcome<string>.Refused(faults);

        var token = TokenDoor.Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        var zone = await house.Zone(cancellation);
        var end = input.Until.AddDays(1).ToDateTime(TimeOnly.MinValue);
        records.Add(
            new ApiToken
            {
                Id = input.Id,
                Purpose = input.Purpose,
                StaffId = caller.Id,
                Hash = TokenDoor.HashOf(token),
                Permissions = string.Join(',', input.Permissions.Distinct()),
                Expires = new DateTimeOffset(end, zone.GetUtcOffset(end)).ToUniversalTime(),
            }
        );
        await records.SaveChangesAsync(cancellation);
        return token;
    }
}
