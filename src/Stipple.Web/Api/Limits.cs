using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;

namespace Stipple.Web.Api;

/// <summary>
/// How much one program or one address may ask: so much that nobody at work notices, so little that a runaway program or a guesser
/// of pass phrases does not slow the others. All figures are chosen.
/// </summary>
internal static class Limits
{
    /// <summary>Requests of the interface with one token in a minute.</summary>
    public const int OfToken = 600;

    /// <summary>Requests of the interface from one address in a minute, whatever the tokens.</summary>
    public const int OfAddress = 3000;

    /// <summary>Attempts to sign in from one address in a minute: a whole clinic may sit behind one.</summary>
    public const int OfSignIn = 240;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static void Add(IServiceCollection services) =>
        services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.GlobalLimiter = PartitionedRateLimiter.CreateChained(
                PartitionedRateLimiter.Create<HttpContext, string>(ByAddress),
                PartitionedRateLimiter.Create<HttpContext, string>(ByToken)
            );
            limiter.OnRejected = (rejected, _) =>
            {
                var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var known) ? known : Window;
                rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
        });

    private static RateLimitPartition<string> ByAddress(HttpContext http) =>
        IsApi(http) ? Of($"api {http.Connection.RemoteIpAddress}", OfAddress)
        : IsSignIn(http) ? Of($"sign-in {http.Connection.RemoteIpAddress}", OfSignIn)
        : RateLimitPartition.GetNoLimiter("");

    // The token itself, not its owner: it is not known yet whether there is one.
    private static RateLimitPartition<string> ByToken(HttpContext http) =>
        IsApi(http) && http.Request.Headers.Authorization.ToString() is { Length: > 0 and < 200 } token
            ? Of(token, OfToken)
            : RateLimitPartition.GetNoLimiter("");

    private static bool IsApi(HttpContext http) => http.Request.Path.StartsWithSegments("/api/v1", StringComparison.OrdinalIgnoreCase);

    private static bool IsSignIn(HttpContext http) =>
        HttpMethods.IsPost(http.Request.Method)
        && (
            http.Request.Path.StartsWithSegments("/sign-in", StringComparison.OrdinalIgnoreCase)
            || http.Request.Path.StartsWithSegments("/unlock", StringComparison.OrdinalIgnoreCase)
        );

    private static RateLimitPartition<string> Of(string key, int most) =>
        RateLimitPartition.GetSlidingWindowLimiter(
            key,
            _ => new SlidingWindowRateLimiterOptions
            {
                PermitLimit = most,
                Window = Window,
                SegmentsPerWindow = 6,
            }
        );
}
