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
using Stipple.Web.SigningIn;

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

    /// <summary>Claim of somebody with a one-time pass phrase: they may do nothing but choose their own.</summary>
    public const string MustChange = "must-change";

    private const string RoleClaim = "role";
    private const string Entered = "entered";
    private const string Touched = "touched";
    private const string LockedItem = "locked";
    private const string StampClaim = "AspNet.Identity.SecurityStamp";

    // Renewing a cookie also renews its end; a working day is the end all the same. Chosen.
    private static readonly TimeSpan Longest = TimeSpan.FromHours(12);

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
            || HasEnded(context.Properties)
        )
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
            return;
        }

        var identity = (ClaimsIdentity)context.Principal!.Identity!;
        // A renewed cookie carries what an earlier request was allowed; only what holds now counts.
        foreach (var claim in identity.FindAll(c => c.Type is Gate.May or Locked or RoleClaim).ToList())
            identity.RemoveClaim(claim);
        if (IsLocked(context, (await house.Get(context.HttpContext.RequestAborted))?.LockMinutes ?? 5))
        {
            identity.AddClaim(new Claim(Locked, "1"));
            return;
        }
        var allowed = identity.HasClaim(c => c.Type is MustChange) ? [Permission.OwnPhrase] : RolePermissions.Of(person.Role);
        foreach (var permission in allowed)
            identity.AddClaim(new Claim(Gate.May, $"{permission}"));
        identity.AddClaim(new Claim(RoleClaim, $"{person.Role}"));
    }

    /// <inheritdoc/>
    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var user = context.HttpContext.User;
        if (user.HasClaim(c => c.Type is Locked))
            return IsAsked(context.Request) ? Send(context, "/unlock") : KeptForms.Answer(context.HttpContext);
        if (user.HasClaim(c => c.Type is MustChange) && IsAsked(context.Request))
            return Send(context, "/account/phrase");
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

    /// <summary>Opens the screen of a ticket again.</summary>
    public static void Unlock(AuthenticationProperties properties, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(properties);
        properties.Items.Remove(LockedItem);
        properties.Items[Touched] = Written(now);
    }

    private static bool IsAsked(HttpRequest request) => HttpMethods.IsGet(request.Method) && !request.Headers.ContainsKey("X-Stipple-Form");

    // A page is asked for again after signing in; a form or a script is told so.
    private static Task Send(RedirectContext<CookieAuthenticationOptions> context, string door)
    {
        var request = context.Request;
        if (!IsAsked(request))
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
        var touched = Read(items, Touched) ?? context.Properties.IssuedUtc ?? now;
        if (now - touched > TimeSpan.FromMinutes(minutes))
            return true;
        // Half a minute is near enough, and spares most answers a new cookie.
        if (now - touched > TimeSpan.FromSeconds(30) || !items.ContainsKey(Touched))
        {
            items[Touched] = Written(now);
            items.TryAdd(Entered, Written(context.Properties.IssuedUtc ?? now));
            context.ShouldRenew = true;
        }
        return false;
    }

    private bool HasEnded(AuthenticationProperties properties) =>
        Read(properties.Items, Entered) is { } entered && time.GetUtcNow() - entered > Longest;

    private static string Written(DateTimeOffset at) => at.UtcTicks.ToString(CultureInfo.InvariantCulture);

    private static DateTimeOffset? Read(IDictionary<string, string?> items, string item) =>
        items.TryGetValue(item, out var text) && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
            ? new DateTimeOffset(ticks, TimeSpan.Zero)
            : null;
}
