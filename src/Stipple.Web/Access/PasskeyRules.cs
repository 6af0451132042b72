using Microsoft.AspNetCore.Identity;
using Stipple.Web.Hosting;

namespace Stipple.Web.Access;

/// <summary>What a passkey must prove here.</summary>
internal static class PasskeyRules
{
    /// <summary>Sets it.</summary>
    public static void Set(IdentityPasskeyOptions passkeys, WebSettings settings)
    {
        // A passkey stands for pass phrase and second factor: it must ask for finger, face or code, and know whose it is.
        passkeys.UserVerificationRequirement = "required";
        passkeys.ResidentKeyRequirement = "required";
        passkeys.ServerDomain = settings.PublicBase?.Host;
        // The framework compares with the Origin header, which browsers leave empty as our pages send no referrer.
        passkeys.ValidateOrigin = asked =>
        {
            var request = asked.HttpContext.Request;
            var own = settings.PublicBase?.GetLeftPart(UriPartial.Authority) ?? $"{request.Scheme}://{request.Host}";
            return ValueTask.FromResult(!asked.CrossOrigin && string.Equals(asked.Origin, own, StringComparison.OrdinalIgnoreCase));
        };
    }
}
