using Microsoft.AspNetCore.Identity;
using Stipple.Records.People;
using Stipple.Web.Hosting;

namespace Stipple.Web.SigningIn;

/// <summary>
/// Lets each code of an authenticator in once. Such a code holds for some minutes, in which somebody who looked over a
/// shoulder could send it again; the framework does not remember which were used.
/// </summary>
internal sealed class UsedCodes(UserManager<StaffMember> users) : IHandler
{
    // The framework accepts the codes of five half-minutes at a time; those used in that time and around it are fewer than ten.
    private const int Remembered = 10;
    private const string Provider = "Stipple";
    private const string Name = "used-codes";

    /// <summary>Verifies a code and remembers it; false when it is wrong, was used before or is being used elsewhere now.</summary>
    public async Task<bool> Verify(StaffMember person, string code)
    {
        var used = (await users.GetAuthenticationTokenAsync(person, Provider, Name))?.Split(' ') ?? [];
        return !used.Contains(code, StringComparer.Ordinal)
            && await users.VerifyTwoFactorTokenAsync(person, users.Options.Tokens.AuthenticatorTokenProvider, code)
            && (
                await users.SetAuthenticationTokenAsync(person, Provider, Name, string.Join(' ', used.Append(code).TakeLast(Remembered)))
            ).Succeeded;
    }

    /// <summary>A code as typed without the blanks people put in.</summary>
    public static string Plain(string code) => code.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
}
