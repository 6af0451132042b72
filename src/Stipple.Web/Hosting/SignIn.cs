using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Stipple.Records;
using Stipple.Records.People;
using Stipple.Web.Access;

namespace Stipple.Web.Hosting;

/// <summary>How people and programs are known.</summary>
internal static class SignIn
{
    public static void Add(IServiceCollection services)
    {
        services
            .AddIdentityCore<StaffMember>(identity =>
            {
                identity.Password.RequiredLength = 12;
                identity.Password.RequireDigit = false;
                identity.Password.RequireLowercase = false;
                identity.Password.RequireUppercase = false;
                identity.Password.RequireNonAlphanumeric = false;
                identity.Password.RequiredUniqueChars = 5;
                identity.Lockout.MaxFailedAccessAttempts = 5;
                identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(10);
                identity.User.RequireUniqueEmail = false;
                identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
            })
            .AddEntityFrameworkStores<RecordsContext>()
            .AddSignInManager()
            .AddDefaultTokenProviders();
        services.AddScoped<IUserClaimsPrincipalFactory<StaffMember>, StaffPrincipals>();
        services.AddScoped<CookieWatch>();
        services.AddOptions<IdentityPasskeyOptions>().Configure<WebSettings>(PasskeyRules.Set);
        services
            .AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddScheme<TokenDoorOptions, TokenDoor>(Gate.Token, null)
            .AddIdentityCookies(cookies =>
                cookies.ApplicationCookie!.Configure(cookie =>
                {
                    cookie.Cookie.Name = "stipple";
                    cookie.Cookie.HttpOnly = true;
                    cookie.Cookie.SameSite = SameSiteMode.Lax;
                    cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                    cookie.LoginPath = "/sign-in";
                    cookie.AccessDeniedPath = "/denied";
                    cookie.ReturnUrlParameter = "to";
                    cookie.ExpireTimeSpan = TimeSpan.FromHours(12);
                    cookie.SlidingExpiration = false;
                    cookie.EventsType = typeof(CookieWatch);
                })
            );
    }
}
