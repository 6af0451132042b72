using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Stipple.Records;

namespace Stipple.Web.Patients;

/// <summary>Leads from every page of a record that was merged to the same page of the record it went into.</summary>
internal static class FollowMerged
{
    public static async ValueTask<object?> Filter(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (!HttpMethods.IsGet(http.Request.Method) || !Guid.TryParse(http.GetRouteValue("patient") as string, out var patient))
            return await next(context);
        var records = http.RequestServices.GetRequiredService<RecordsContext>();
        var into = await records.Patients.Where(p => p.Id == patient).Select(p => p.MergedInto).FirstOrDefaultAsync(http.RequestAborted);
        if (into is null)
            return await next(context);
        var path = http.Request.Path.Value!.Replace($"{http.GetRouteValue("patient")}", $"{into}", StringComparison.Ordinal);
        return Results.Redirect(path);
    }
}
