using Microsoft.AspNetCore.Http;
using Stipple.Web.Forms;
using Stipple.Web.Hosting;

namespace Stipple.Web.Api;

/// <summary>The page about the interface for programs.</summary>
internal static class ApiSlice
{
    public static void Map(Routes routes) =>
        routes.OpenPage(
            "/api",
            async (ApiOperations operations, WebSettings settings, HttpRequest request, CancellationToken cancellation) =>
                Answers.Page<ApiPage>(
                    new
                    {
                        Operations = await operations.List(cancellation),
                        Base = settings.PublicBase?.ToString().TrimEnd('/') ?? $"{request.Scheme}://{request.Host}",
                    }
                )
        );
}
