using Microsoft.AspNetCore.Http;
using Stipple.Web.Forms;
using Stipple.Web.Frame;

namespace Stipple.Web.Hosting;

/// <summary>Says what happened when something did not work, in the same frame as every page, without showing how it is built.</summary>
/// <param name="next">The rest.</param>
/// <param name="log">Log.</param>
public sealed partial class Mishaps(RequestDelegate next, ILogger<Mishaps> log)
{
    /// <summary>Catches what was not foreseen and dresses bare status codes.</summary>
    public async Task InvokeAsync(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        try
        {
            await next(http);
        }
        catch (BadHttpRequestException fault) when (!http.Response.HasStarted)
        {
            http.Response.Clear();
            http.Response.StatusCode = fault.StatusCode;
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            return;
        }
#pragma warning disable CA1031 // Whatever it was, the person is told that nothing was lost, and the log tells the rest.
        catch (Exception fault) when (!http.Response.HasStarted)
#pragma warning restore CA1031
        {
            Failed(log, fault, http.Request.Method, http.GetEndpoint()?.DisplayName ?? "?", http.TraceIdentifier);
            http.Response.Clear();
            http.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }
        if (http.Response is { HasStarted: false, StatusCode: >= 400, ContentLength: null, ContentType: null })
            await Dress(http);
    }

    private static async Task Dress(HttpContext http)
    {
        var status = http.Response.StatusCode;
        if (http.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
        {
            await Results.Problem(statusCode: status).ExecuteAsync(http);
            return;
        }
        var key = status switch
        {
            StatusCodes.Status401Unauthorized => "frame.signed-out",
            StatusCodes.Status403Forbidden => "frame.denied",
            StatusCodes.Status404NotFound or StatusCodes.Status405MethodNotAllowed => "frame.not-there",
            StatusCodes.Status413PayloadTooLarge => "frame.too-large",
            >= 500 => "frame.failed",
            _ => "frame.refused",
        };
        await Answers.Page<TellPage>(new { Key = key, Reference = status >= 500 ? http.TraceIdentifier : null }, status).ExecuteAsync(http);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} {Endpoint} failed ({Reference})")]
    private static partial void Failed(ILogger log, Exception fault, string method, string endpoint, string reference);
}
