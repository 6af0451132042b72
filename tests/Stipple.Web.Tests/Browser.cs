using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.TestHost;

namespace Stipple.Web.Tests;

/// <summary>A browser without script: keeps cookies, follows redirects, fills in forms.</summary>
public sealed class Browser(TestServer server) : IDisposable
{
    private readonly CookieContainer cookies = new();
    private readonly HttpMessageHandler handler = server.CreateHandler();

    /// <summary>The last answer.</summary>
    public HttpResponseMessage Answer { get; private set; } = null!;

    /// <summary>The path the last answer came from, after redirects.</summary>
    public string Path { get; private set; } = "";

    /// <summary>Opens a page.</summary>
    public Task<IHtmlDocument> Get(string path) => Send(HttpMethod.Get, path, null);

    /// <summary>Opens a page's form, fills in what is given beside what stands in it, and sends it.</summary>
    public Task<IHtmlDocument> Post(string path, params (string Name, string Value)[] fields) => PostFrom(path, path, fields);

    /// <summary>The same, for a form that stands on another page.</summary>
    public async Task<IHtmlDocument> PostFrom(string page, string path, params (string Name, string Value)[] fields)
    {
        var shown = await Get(page);
        var form =
            shown
                .Forms.OfType<IHtmlFormElement>()
                .FirstOrDefault(f => f.GetAttribute("method") == "post" && f.GetAttribute("action") == path)
            ?? throw new InvalidOperationException($"No form on {page} is sent to {path}; it answered {Answer.StatusCode}: {shown.Title}");
        var given = fields.Select(f => f.Name).ToHashSet(StringComparer.Ordinal);
        var standing = form.QuerySelectorAll("input[name],textarea[name],select[name]")
            .Where(e => !given.Contains(e.GetAttribute("name")!))
            .Where(e => e is not IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false })
            .Select(e =>
                (
                    e.GetAttribute("name")!,
                    e switch
                    {
                        IHtmlInputElement i => i.Value,
                        IHtmlTextAreaElement t => t.Value,
                        IHtmlSelectElement s => s.Value ?? "",
                        _ => "",
                    }
                )
            );
        return await Send(HttpMethod.Post, path, Encoded([.. standing, .. fields]));
    }

    /// <summary>Sends fields as they are, without looking at a form first.</summary>
    public Task<IHtmlDocument> Raw(string path, params (string Name, string Value)[] fields) =>
        Send(HttpMethod.Post, path, Encoded(fields));

    /// <summary>Sends anything.</summary>
    public async Task<IHtmlDocument> Send(
        HttpMethod method,
        string path,
        HttpContent? content,
        params (string Name, string Value)[] headers
    )
    {
        for (var hop = 0; ; hop++)
        {
            using var client = new HttpMessageInvoker(handler, disposeHandler: false);
            var address = new Uri(server.BaseAddress, path);
            using var request = new HttpRequestMessage(method, address) { Content = content };
            var kept = cookies.GetCookieHeader(address);
            if (kept.Length > 0)
                request.Headers.Add("Cookie", kept);
            foreach (var (name, value) in headers)
                request.Headers.TryAddWithoutValidation(name, value);
            Answer = await client.SendAsync(request, CancellationToken.None);
            if (Answer.Headers.TryGetValues("Set-Cookie", out var set))
            {
                foreach (var cookie in set)
                    cookies.SetCookies(address, cookie);
            }
            Path = address.PathAndQuery;
            if (Answer.StatusCode is not (HttpStatusCode.Redirect or HttpStatusCode.SeeOther) || hop > 8)
                return await new HtmlParser().ParseDocumentAsync(await Answer.Content.ReadAsStringAsync());
            (method, path, content) = (HttpMethod.Get, new Uri(address, Answer.Headers.Location!).PathAndQuery, null);
        }
    }

    public void Dispose() => handler.Dispose();

    private static FormUrlEncodedContent Encoded(params (string Name, string Value)[] fields) =>
        new(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
}
