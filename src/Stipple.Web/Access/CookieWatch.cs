using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Stipple.Records;
using Stipple.Records.People;
using Stipple.Web.Houses;

namespace Stipple.Web.Access;

/// <summary>
/// Looks at each request again whether the person still works here, what they may do, and whether the screen has locked: a
/// change of role takes effect at once, and a tablet left lying shows nothing.
/// </summary>
/// <param name="records">The store.</param>
/// <param name="house">The practice's settings.</param>
/// <param name="time">The clock.</param>
public sealed class CookieWatch(RecordsContext records, HouseKeeper house, TimeProvider time) : CookieAuthenticationEvents
{
    /// <summary>Claim of somebody whose screen has locked: they may do nothing but unlock it.</summary>
    public const string Locked = "locked";

    private const string Touched = "touched";
    private const string LockedItem = "locked";
    private const string StampClaim = "AspNet.Identity.SecurityStamp";

    /// <inheritdoc/>
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var id = Guid.TryParse(context.Principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var found) ? found : Guid.Empty;
        var person = await records
            .Users.AsNoTracking()
            .Where(u => u.Id == id)
            .Select(u => new
            {
                u.Role,
                u.Active,
                u.SecurityStamp,
                u.DisplayName,
            })
            .FirstOrDefaultAsync(context.HttpContext.RequestAborted);
        if (
            person is not { Active: true }
            || !string.Equals(person.SecurityStamp, context.Principal?.FindFirstValue(StampClaim), StringComparison.Ordinal)
        )
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
            return;
        }

        var identity = (ClaimsIdentity)context.Principal!.Identity!;
        if (IsLocked(context, (await house.Get(context.HttpContext.RequestAborted))?.LockMinutes ?? 5))
        {
            identity.AddClaim(new Claim(Locked, "1"));
            return;
        }
        foreach (var permission in RolePermissions.Of(person.Role))
            identity.AddClaim(new Claim(Gate.May, $"{permission}"));
        identity.AddClaim(new Claim("role", $"{person.Role}"));
    }

    /// <inheritdoc/>
    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.HttpContext.User.HasClaim(c => c.Type is Locked))
            return Send(context, "/unlock");
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Send(context, "/sign-in");
    }

    /// <summary>Locks the screen of a ticket.</summary>
    public static void Lock(AuthenticationProperties properties)
    {
        ArgumentNullException.ThrowIfNull(properties);
        properties.Items[LockedItem] = "1";
    }

    // A page is asked for again after signing in; a form or a script is told so.
    private static Task Send(RedirectContext<CookieAuthenticationOptions> context, string door)
    {
        var request = context.Request;
        if (!HttpMethods.IsGet(request.Method) || request.Headers.ContainsKey("X-Stipple-Form"))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        }
        context.Response.Redirect($"{door}?to={Uri.EscapeDataString(request.Path + request.QueryString)}");
        return Task.CompletedTask;
    }

    private bool IsLocked(CookieValidatePrincipalContext context, int minutes)
    {
        var items = context.Properties.Items;
        if (items.ContainsKey(LockedItem))
            return true;
        var now = time.GetUtcNow();
        var touched =
            items.TryGetValue(Touched, out var text) && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
                ? new DateTimeOffset(ticks, TimeSpan.Zero)
                : context.Properties.IssuedUtc ?? now;
        if (now - touched > TimeSpan.FromMinutes(minutes))
            return true;
        // Half a minute is near enough, and spares most answers a new cookie.
        if (now - touched > TimeSpan.FromSeconds(30) || !items.ContainsKey(Touched))
        {
            items[Touched] = now.UtcTicks.ToString(CultureInfo.InvariantCulture);
            context.ShouldRenew = true;
        }
        return false;
    }
}
