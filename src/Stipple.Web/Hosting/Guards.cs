using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace Stipple.Web.Hosting;

/// <summary>Headers that keep a browser from doing what no page here asks for.</summary>
/// <param name="next">The rest.</param>
public sealed class Guards(RequestDelegate next)
{
    // Scripts and styles come from files of our own only; nothing inline, nothing framed, forms go nowhere else.
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; worker-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    /// <summary>Adds the headers.</summary>
    public Task InvokeAsync(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "geolocation=(), microphone=(), camera=(self)";
        if (http.Request.IsHttps)
            headers.StrictTransportSecurity = "max-age=31536000";
        http.Response.OnStarting(() =>
        {
            if (http.Response.StatusCode is 200 or 304 && BuiltFiles.NamesItsContent(http.Request.Path))
                headers.CacheControl = "max-age=31536000, immutable";
            // Records are not left in a cache of the browser or of a proxy; files say otherwise themselves.
            else if (headers.CacheControl.Count == 0)
                headers.CacheControl = "no-store";
            return Task.CompletedTask;
        });
        return next(http);
    }
}
