using Microsoft.AspNetCore.Identity;
using Stipple.Web.Forms;

namespace Stipple.Web.Staff;

/// <summary>Puts what ASP.NET Core Identity refused into the words of a form.</summary>
internal static class IdentityFaults
{
    /// <summary>Faults, those of the pass phrase at a field and others at the login.</summary>
    public static IReadOnlyList<FormFault> Of(IdentityResult result, string phraseField) =>
        [
            .. result.Errors.Select(e => new FormFault(
                FormCodes.NotNow,
                e.Code.StartsWith("Password", StringComparison.Ordinal) ? phraseField : "login",
                "",
                "",
                e.Description
            )),
        ];
}
