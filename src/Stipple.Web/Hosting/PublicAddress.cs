using Microsoft.AspNetCore.Http;

namespace Stipple.Web.Hosting;

/// <summary>The address people reach this installation at, for links that are read elsewhere: calendars, letters, invitations.</summary>
/// <param name="settings">The settings.</param>
/// <param name="requests">The request at hand, whose address counts where none is set.</param>
public sealed class PublicAddress(WebSettings settings, IHttpContextAccessor requests)
{
    /// <summary>The whole address of a page.</summary>
    /// <param name="path">Its path, beginning with a slash.</param>
    /// <exception cref="InvalidOperationException">No address is set, and no request is at hand.</exception>
    public Uri Of(string path) => new(Base, path);

    private Uri Base =>
        settings.PublicBase
        ?? (
            requests.HttpContext is { Request: var request }
                ? new Uri($"{request.Scheme}://{request.Host}")
                : throw new InvalidOperationException("PublicBase is not set.")
        );
}
