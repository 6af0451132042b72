using System.Net;
using System.Text.RegularExpressions;

namespace Stipple.Web.Load;

/// <summary>Somebody with a browser.</summary>
internal sealed partial class Visitor : IDisposable
{
    private readonly HttpClient client;

    public Visitor(Uri address) =>
        client = new HttpClient(
            new SocketsHttpHandler
            {
                CookieContainer = new CookieContainer(),
                AllowAutoRedirect = false,
                AutomaticDecompression = DecompressionMethods.All,
            }
        )
        {
            BaseAddress = address,
            Timeout = TimeSpan.FromSeconds(60),
        };

    /// <summary>Signs in.</summary>
    public async Task SignIn(int number)
    {
        var (status, _) = await Post("/sign-in", "/sign-in", ("login", $"load{number}"), ("password", Seeder.Password), ("to", "/"));
        if (status is not HttpStatusCode.Found)
            throw new InvalidOperationException($"load{number} was not let in: {status}");
    }

    public async Task<(HttpStatusCode Status, string Body)> Get(string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Opens a page and sends its form.</summary>
    public async Task<(HttpStatusCode Status, string Location)> Post(string page, string path, params (string Name, string Value)[] fields)
    {
        var (_, body) = await Get(page);
        var token = TokenField().Match(body).Groups["token"].Value;
        using var form = new FormUrlEncodedContent(
            fields.Append(("__RequestVerificationToken", WebUtility.HtmlDecode(token))).Select(f => KeyValuePair.Create(f.Item1, f.Item2))
        );
        using var answer = await client.PostAsync(new Uri(path, UriKind.Relative), form);
        return (answer.StatusCode, answer.Headers.Location?.ToString() ?? "");
    }

    /// <summary>Patients a page links to.</summary>
    public static IEnumerable<string> PatientsIn(string body) =>
        PatientLink().Matches(body).Select(m => m.Groups["id"].Value).Distinct(StringComparer.Ordinal);

    public void Dispose() => client.Dispose();

    [GeneratedRegex("__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TokenField();

    [GeneratedRegex("/patients/(?<id>[0-9a-f]{8}-[0-9a-f-]{27})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PatientLink();
}
