using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using Stipple.Web.Access;

namespace Stipple.Web.Tests.Security;

/// <summary>An endpoint as it is mapped: what it is asked for by, and what it says it needs.</summary>
internal sealed partial record Door(string Method, string Pattern, bool Open, string[] Policies)
{
    public string Name => $"{Method} {Pattern}";

    public bool IsPage => Policies is [var only] && only.StartsWith("page:", StringComparison.Ordinal);

    public bool IsApi => Policies is [var only] && only.StartsWith("api:", StringComparison.Ordinal);

    public Permission Needs => Enum.Parse<Permission>(Policies[0].Split(':')[1]);

    /// <summary>An address it answers at, with ids of nothing.</summary>
    public string Address =>
        Parameter()
            .Replace(
                Pattern,
                m =>
                    m.Groups["kind"].Value switch
                    {
                        ":guid" => "0190a000-0000-7000-8000-00000000000f",
                        ":int" or ":long" => "1",
                        ":regex" => "csv",
                        _ => "x",
                    }
            );

    /// <summary>Every endpoint but files.</summary>
    public static List<Door> All(IServiceProvider services) =>
        [
            .. services
                .GetRequiredService<EndpointDataSource>()
                .Endpoints.OfType<RouteEndpoint>()
                .Where(e => e.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
                // The framework's own for files that change under it while developing; it says nothing, so it is closed to all.
                .Where(e => e.RoutePattern.RawText is not "{**path:file}")
                .SelectMany(e =>
                    (e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Select(method => new Door(
                        method,
                        $"/{e.RoutePattern.RawText?.TrimStart('/')}",
                        e.Metadata.GetMetadata<IAllowAnonymous>() is not null,
                        [.. e.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(a => a.Policy ?? "?")]
                    ))
                ),
        ];

    [GeneratedRegex(@"\{\*{0,2}\w+(?<kind>:\w+)?(\([^{}]*\))?[^}]*\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Parameter();
}
