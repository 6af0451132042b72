using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Stipple.Records.Changes;

namespace Stipple.Web.Access;

/// <summary>Who is at the other end of the request.</summary>
/// <param name="http">The request.</param>
public sealed class Caller(IHttpContextAccessor http) : ICaller
{
    private ClaimsPrincipal? User => http.HttpContext?.User;

    /// <inheritdoc/>
    public Guid Id => Guid.TryParse(User?.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : Guid.Empty;

    /// <summary>Name as it stands in records; empty when nobody is signed in.</summary>
    public string Name => User?.FindFirstValue("display") ?? "";

    /// <summary>Whether somebody is signed in.</summary>
    public bool SignedIn => User?.Identity?.IsAuthenticated == true;

    /// <summary>Whether they may do this.</summary>
    public bool May(Permission permission) => User?.HasClaim(Gate.May, $"{permission}") == true;
}
