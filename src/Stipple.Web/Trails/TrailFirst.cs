using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Stipple.Records.Trail;

namespace Stipple.Web.Trails;

/// <summary>
/// No answer leaves before what it read and changed is in the trail. Every endpoint that names a patient in its address is
/// logged as a read of it without having to say so.
/// </summary>
public static class TrailFirst
{
    /// <summary>Adds the step.</summary>
    public static void UseTrail(this IApplicationBuilder app) =>
        app.Use(
            async (http, next) =>
            {
                var log = http.RequestServices.GetRequiredService<ReadLog>();
                http.Response.OnStarting(() => Write(http, log));
                await next();
            }
        );

    private static async Task Write(HttpContext http, ReadLog log)
    {
        if (
            http.Response.StatusCode < 400
            && http.User.Identity?.IsAuthenticated == true
            && Guid.TryParse(http.GetRouteValue("patient") as string, out var patient)
        )
            log.Read(patient, (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText?.TrimStart('/') is { } page ? Short(page) : "?");
        var changed = http.Request.Method is not ("GET" or "HEAD" or "OPTIONS");
        if (log.Notes.Count > 0 || changed)
            await http.RequestServices.GetRequiredService<TrailWriter>().Write(log.Notes);
    }

    // The address without the patient: what remains names the page.
    private static string Short(string pattern)
    {
        var name = string.Join('/', pattern.Split('/').Where(part => part.Length > 0 && part[0] != '{'));
        return name.Length <= 64 ? name : name[..64];
    }
}
