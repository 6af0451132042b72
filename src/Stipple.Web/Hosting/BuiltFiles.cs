using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticAssets.Infrastructure;

namespace Stipple.Web.Hosting;

/// <summary>
/// Scripts, styles and pictures, under addresses that hold a hash of their content: a browser keeps them for good, and asks
/// anew as soon as a new version names another address.
/// </summary>
public sealed class BuiltFiles
{
    private Dictionary<string, string> addresses = new(StringComparer.Ordinal);

    /// <summary>The address of a file.</summary>
    /// <param name="path">Its path, beginning with a slash, such as <c>/built/style.css</c>.</param>
    public string this[string path] => addresses.GetValueOrDefault(path, path);

    /// <summary>Serves them.</summary>
    internal static IEndpointConventionBuilder Map(WebApplication app)
    {
        var served = app.MapStaticAssets();
        app.Services.GetRequiredService<BuiltFiles>().addresses = StaticAssetsEndpointDataSourceHelper
            .ResolveStaticAssetDescriptors(app, null)
            .Where(file => file.Selectors.Count == 0)
            .Select(file => (file.Route, Plain: file.Properties.FirstOrDefault(p => p.Name is "label")?.Value))
            .Where(file => file.Plain is not null)
            .DistinctBy(file => file.Plain, StringComparer.Ordinal)
            .ToDictionary(file => $"/{file.Plain}", file => $"/{file.Route}", StringComparer.Ordinal);
        return served;
    }

    /// <summary>Whether a path's own name holds a hash: parts of scripts and typefaces, named by the bundler <c>x-1A2B3C4D.js</c>.</summary>
    internal static bool NamesItsContent(PathString path) =>
        path.StartsWithSegments("/built", StringComparison.Ordinal, out var rest)
        && rest.Value is { Length: > 13 } name
        && name.LastIndexOf('.') is var dot and > 9
        && name[dot - 9] == '-'
        && name[(dot - 8)..dot].All(letter => char.IsAsciiLetterUpper(letter) || char.IsAsciiDigit(letter));
}
