using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Stipple.Records;

namespace Stipple.Web.Access;

/// <summary>
/// Lets programs in by <c>Authorization: Bearer stp_…</c>. A token may do what it was given and its owner still may; it is
/// looked up by its hash at each request, so taking it back takes effect at once.
/// </summary>
/// <param name="options">Options.</param>
/// <param name="logger">Log.</param>
/// <param name="encoder">Encoder.</param>
/// <param name="records">The store.</param>
/// <param name="time">The clock.</param>
public sealed class TokenDoor(
    IOptionsMonitor<TokenDoorOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder,
    RecordsContext records,
    TimeProvider time
) : AuthenticationHandler<TokenDoorOptions>(options, logger, encoder)
{
    /// <summary>What every token begins with, so that one found in a file is known for what it is.</summary>
    public const string Prefix = "stp_";

    /// <summary>The hash a token is kept by.</summary>
    public static byte[] HashOf(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));

    /// <inheritdoc/>
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase))
            return AuthenticateResult.NoResult();
        var hash = HashOf(header["Bearer ".Length..].Trim());
        var now = time.GetUtcNow();
        var token = await records
            .ApiTokens.AsNoTracking()
            .Where(t => t.Hash == hash && t.Revoked == null && t.Expires > now)
            .FirstOrDefaultAsync(Context.RequestAborted);
        if (token is null)
            return AuthenticateResult.Fail("The token is unknown, was taken back or has ended.");
        var owner = await records.Users.AsNoTracking().FirstOrDefaultAsync(u => u.Id == token.StaffId && u.Active, Context.RequestAborted);
        if (owner is null)
            return AuthenticateResult.Fail("Its owner no longer works here.");

        var identity = new ClaimsIdentity(Scheme.Name);
        identity.AddClaim(new Claim(ClaimTypes.NameIdentifier, $"{owner.Id}"));
        identity.AddClaim(new Claim("display", $"{owner.DisplayName} ({token.Purpose})"));
        var owned = RolePermissions.Of(owner.Role).Select(p => $"{p}").ToHashSet(StringComparer.Ordinal);
        foreach (var permission in token.Permissions.Split(',').Where(owned.Contains))
            identity.AddClaim(new Claim(Gate.May, permission));
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Scheme.Name));
    }
}
