using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Stipple.Web.Forms;
using Stipple.Web.Frame;
using Stipple.Web.Hosting;

namespace Stipple.Web.SigningIn;

/// <summary>
/// Keeps a form that was sent from a locked screen: the page that asks to unlock carries it sealed, so that whoever stands at
/// the screen reads nothing, and whoever unlocks it sends it again. Works without script and keeps nothing on the server.
/// </summary>
/// <param name="protection">Seals.</param>
internal sealed class KeptForms(IDataProtectionProvider protection) : IHandler
{
    // The largest field a form may send; what seals to more is not carried, and the page says so.
    private const int Longest = 300_000;

    /// <summary>Answers a form sent from a locked screen.</summary>
    public static async Task Answer(HttpContext http)
    {
        if (http.Request.Headers.ContainsKey("X-Stipple-Form"))
        {
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }
        // Only what was sent from a page of ours is offered to be sent again.
        var result = await http.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(http)
            ? Answers.Page<UnlockPage>(
                new { Kept = await http.RequestServices.GetRequiredService<KeptForms>().Seal(http), Sent = true },
                StatusCodes.Status401Unauthorized
            )
            : Answers.Page<TellPage>(new { Key = "frame.forged" }, StatusCodes.Status400BadRequest);
        await result.ExecuteAsync(http);
    }

    /// <summary>What was sealed for this person; null when it is not theirs, too old or not ours.</summary>
    public KeptForm? Open(string? seal, ClaimsPrincipal person)
    {
        if (seal is null)
            return null;
        try
        {
            return JsonSerializer.Deserialize<KeptForm>(Sealer(person).Unprotect(seal));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    // Null when it cannot be carried: files, too much, or the pass phrases of one's own account.
    private async Task<string?> Seal(HttpContext http)
    {
        var request = http.Request;
        if (!request.HasFormContentType || request.Path.StartsWithSegments("/account", StringComparison.Ordinal))
            return null;
        var form = await request.ReadFormAsync(http.RequestAborted);
        if (form.Files.Count > 0)
            return null;
        var fields = form.Where(f => !f.Key.StartsWith("__", StringComparison.Ordinal))
            .SelectMany(f => f.Value.Select(text => KeyValuePair.Create(f.Key, text ?? "")));
        var kept = new KeptForm(request.Path + request.QueryString, [.. fields]);
        var text = Sealer(http.User).Protect(JsonSerializer.Serialize(kept), TimeSpan.FromHours(12));
        return text.Length <= Longest ? text : null;
    }

    private ITimeLimitedDataProtector Sealer(ClaimsPrincipal person) =>
        protection.CreateProtector("kept form", person.FindFirstValue(ClaimTypes.NameIdentifier) ?? "").ToTimeLimitedDataProtector();
}
