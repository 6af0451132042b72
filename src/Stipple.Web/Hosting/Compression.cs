using System.IO.Compression;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;

namespace Stipple.Web.Hosting;

/// <summary>
/// Compresses answers. Over HTTPS the length of a compressed page can betray what it holds to whoever makes a browser ask for it
/// again and again with guesses in the address and watches the line (BREACH). Form tokens are safe: they are masked anew each
/// time. Names are not, so a page that another site made the browser ask for is sent as it is; browsers say so themselves
/// (<c>Sec-Fetch-Site</c>), and one that does not say is not trusted. Programs send a token no other site can send for them.
/// </summary>
internal static class Compression
{
    public static void Add(IServiceCollection services)
    {
        services.AddResponseCompression(o =>
        {
            o.EnableForHttps = true;
            o.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "text/csv", "text/calendar"];
        });
        services.Configure<BrotliCompressionProviderOptions>(o => o.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(o => o.Level = CompressionLevel.Fastest);
    }

    public static void Use(WebApplication app)
    {
        app.Use(
            (http, next) =>
            {
                if (!May(http.Request))
                    http.Request.Headers.AcceptEncoding = default;
                return next(http);
            }
        );
        app.UseResponseCompression();
    }

    private static bool May(HttpRequest request) =>
        !request.IsHttps
        || request.Headers["Sec-Fetch-Site"].ToString() is "same-origin" or "none"
        || request.Path.StartsWithSegments("/api", StringComparison.Ordinal)
        || request.Path.StartsWithSegments("/built", StringComparison.Ordinal);
}
