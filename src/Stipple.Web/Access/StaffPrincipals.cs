using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Stipple.Records.People;

namespace Stipple.Web.Access;

/// <summary>What the cookie says of a person: id, name and the stamp that ends it; what they may do is looked up at each request.</summary>
/// <param name="users">People.</param>
/// <param name="options">Claim names.</param>
public sealed class StaffPrincipals(UserManager<StaffMember> users, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<StaffMember>(users, options)
{
    /// <inheritdoc/>
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(StaffMember user)
    {
        ArgumentNullException.ThrowIfNull(user);
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim("display", user.DisplayName));
        return identity;
    }
}
