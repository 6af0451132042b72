using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace Stipple.Web.Hosting;

/// <summary>Whether a form was shown by this application to the person who sends it.</summary>
internal static class FormGuard
{
    /// <summary>Looks for the token that ties them together.</summary>
    /// <exception cref="BadHttpRequestException">More was sent than a form here can hold.</exception>
    public static async Task<bool> IsOurs(HttpContext http)
    {
        try
        {
            return await http.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(http);
        }
        catch (AntiforgeryValidationException fault) when (fault.InnerException is InvalidDataException or BadHttpRequestException)
        {
            throw new BadHttpRequestException(fault.Message, StatusCodes.Status413PayloadTooLarge, fault);
        }
    }
}
