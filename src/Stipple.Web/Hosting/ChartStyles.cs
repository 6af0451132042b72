using System.Text;
using Microsoft.AspNetCore.Http;
using Stipple.Charts;

namespace Stipple.Web.Hosting;

/// <summary>Serves the style sheet of the charts, which is written by the room that draws them.</summary>
internal static class ChartStyles
{
    private static readonly byte[] Css = Encoding.UTF8.GetBytes(ChartStyle.Css);

    /// <summary>Its address: another sheet has another one, so a browser may keep it.</summary>
    public static string Path { get; } = $"/charts-{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Css))[..12]}.css";

    /// <summary>Answers with it.</summary>
    public static IResult Serve(HttpContext http)
    {
        http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Bytes(Css, "text/css; charset=utf-8");
    }
}
