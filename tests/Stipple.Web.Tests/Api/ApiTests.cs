using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Stipple.Web.Access;
using Stipple.Web.Api;
using Stipple.Web.Tests.Taking;

namespace Stipple.Web.Tests.Api;

public class ApiTests
{
    /// <summary>Forms that only a person at a screen sends: signing in and out, secrets of their own, who works here and under which settings, and the first minutes.</summary>
    private static readonly string[] ForPeopleOnly =
    [
        "/demonstration",
        "/begin",
        "/sign-in",
        "/sign-out",
        "/lock",
        "/unlock",
        "/account",
        "/practice/people",
        "/practice",
        "/trail/verify",
    ];

    /// <summary>Forms whose operation has another address.</summary>
    private static readonly Dictionary<string, string> Elsewhere = new(StringComparer.Ordinal)
    {
        ["/patients/{patient}/details"] = "/patients/{patient}",
        ["/patients/new"] = "/patients",
        ["/patients/{patient}/concerns/new"] = "/patients/{patient}/concerns",
        ["/patients/{patient}/scores/new"] = "/patients/{patient}/scores",
        ["/patients/{patient}/incidents/new"] = "/patients/{patient}/incidents",
        ["/patients/{patient}/sessions/new"] = "/patients/{patient}/sessions",
        ["/patients/{patient}/sessions/{session}/draft"] = "/patients/{patient}/sessions/{session}",
        ["/incidents/needlesticks/new"] = "/incidents/needlesticks",
        ["/patients/{patient}/consent"] = "/patients/{patient}/consents",
        ["/patients/{patient}/consent/{consent}/withdraw"] = "/patients/{patient}/consents/{consent}/withdraw",
        ["/patients/{patient}/screening"] = "/patients/{patient}/screenings",
        ["/patients/{patient}/screening/{screening}/clearance"] = "/patients/{patient}/screenings/{screening}/clearance",
        // A screening asked again is a screening.
        ["/patients/{patient}/screening/{screening}/again"] = "/patients/{patient}/screenings",
    };

    [Fact]
    public async Task Every_operation_says_what_it_does_needs_and_gives()
    {
        await using var host = await PracticeHost.Begin();
        var lacking = new List<string>();

        foreach (var (name, operation) in Operations(await Document(host)))
        {
            if (operation["summary"] is null)
                lacking.Add($"{name}: a summary; write api.{name} into a texts.en.json");
            if (operation["description"]?.GetValue<string>().Contains("permission", StringComparison.Ordinal) != true)
                lacking.Add($"{name}: its permission");
            if (operation["tags"]?.AsArray() is not [_, ..])
                lacking.Add($"{name}: its folder");
            var done = operation["responses"]!.AsObject().FirstOrDefault(r => r.Key.StartsWith('2')).Value;
            if (done?["content"]?.AsObject().FirstOrDefault().Value?["schema"] is null && done?["description"]?.ToString() != "No Content")
                lacking.Add($"{name}: what it answers; add .Produces<T>()");
            if (operation["responses"]!["403"] is null)
                lacking.Add($"{name}: how it refuses");
        }

        Assert.True(lacking.Count == 0, string.Join("\n", lacking));
    }

    [Fact]
    public async Task Every_form_of_a_page_has_an_operation_for_programs()
    {
        await using var host = await PracticeHost.Begin();
        var operations = Operations(await Document(host))
            .Where(o => !o.Name.StartsWith("GET ", StringComparison.Ordinal))
            .Select(o => o.Name.Split(' ')[1])
            .ToHashSet(StringComparer.Ordinal);
        var forms = host
            .Services.GetRequiredService<IEnumerable<EndpointDataSource>>()
            .SelectMany(s => s.Endpoints)
            .OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("POST") == true)
            .Select(e => "/" + string.Join('/', e.RoutePattern.PathSegments.Select(Plain)))
            .Where(path => !path.StartsWith("/api/", StringComparison.Ordinal))
            .Where(path =>
                !ForPeopleOnly.Any(p => path == p || (p is not "/practice" && path.StartsWith(p + "/", StringComparison.Ordinal)))
            )
            .ToList();

        Assert.Contains("/patients/new", forms);
        var lacking = forms.Where(form => !operations.Contains(Elsewhere.GetValueOrDefault(form, form))).ToList();
        Assert.True(lacking.Count == 0, $"Without an operation for programs: {string.Join(", ", lacking)}");
    }

    [Fact]
    public async Task The_document_names_version_token_ranges_lengths_and_codes()
    {
        await using var host = await PracticeHost.Begin();
        var document = await Document(host);

        Assert.Matches(@"^\d+\.\d+\.\d+$", document["info"]!["version"]!.GetValue<string>());
        Assert.Equal("bearer", document["components"]!["securitySchemes"]!["token"]!["scheme"]!.GetValue<string>());
        Assert.Contains("STP-FORM-001", document["info"]!["description"]!.GetValue<string>());
        var patient = document["components"]!["schemas"]!["PatientInput"]!["properties"]!;
        Assert.Equal(100, patient["given"]!["maxLength"]!.GetValue<int>());
        Assert.Contains("given", document["components"]!["schemas"]!["PatientInput"]!["required"]!.AsArray().Select(r => $"{r}"));
        Assert.NotNull(document["components"]!["schemas"]!["ApiProblem"]!["properties"]!["faults"]);
    }

    [Fact]
    public async Task A_refusal_is_a_problem_document_with_every_fault()
    {
        await using var host = await PracticeHost.Begin();
        using var program = await Programs.Of(host, [Permission.EditPatients]);

        using var content = new StringContent("""{"given":"","birth":"soon","unasked":1}""", System.Text.Encoding.UTF8, "application/json");
        var answer = await program.PostAsync("/api/v1/patients", content, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        var faults = JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!["faults"]!.AsArray();
        Assert.Equal(["STP-FORM-001", "STP-FORM-002", "STP-FORM-006"], faults.Select(f => $"{f!["code"]}").Distinct().Order());
    }

    [Fact]
    public async Task Choices_are_told_in_the_words_of_the_course_format()
    {
        await using var host = await PracticeHost.Begin();
        using var program = await Programs.Of(host, [Permission.EditPatients, Permission.SeePatients]);
        using var content = new StringContent(
            """{"given":"Eva","family":"Sanz","birth":"1990-03-05","sex":"female","phototype":"IV"}""",
            System.Text.Encoding.UTF8,
            "application/json"
        );

        var made = JsonNode.Parse(
            await (await program.PostAsync("/api/v1/patients", content, TestContext.Current.CancellationToken)).Content.ReadAsStringAsync(
                TestContext.Current.CancellationToken
            )
        )!;

        Assert.Equal(("female", "IV"), ($"{made["sex"]}", $"{made["phototype"]}"));
    }

    [Fact]
    public async Task The_page_lists_every_operation_of_the_document_without_script()
    {
        await using var host = await PracticeHost.Begin();
        var operations = Operations(await Document(host)).Count();

        var page = await host.Owner.Get("/api");

        Assert.Equal(operations, page.QuerySelectorAll("details.operation").Length);
        Assert.Contains("curl", page.QuerySelector("pre")!.TextContent);
    }

    [Fact]
    public async Task A_runaway_program_is_told_to_wait_and_others_are_not()
    {
        await using var host = await PracticeHost.Begin();
        using var program = await Programs.Of(host, [Permission.SeePatients]);
        using var other = await Programs.Of(host, [Permission.Export]);
        HttpResponseMessage? answer = null;
        for (var i = 0; i <= Limits.OfToken && answer?.StatusCode is not HttpStatusCode.TooManyRequests; i++)
            answer = await program.GetAsync("/api/v1/nothing", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.TooManyRequests, answer!.StatusCode);
        Assert.InRange(answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(HttpStatusCode.OK, (await other.GetAsync("/api/v1/tables", TestContext.Current.CancellationToken)).StatusCode);
        await host.Owner.Get("/patients");
        Assert.Equal(HttpStatusCode.OK, host.Owner.Answer.StatusCode);
    }

    [Fact]
    public async Task Guessing_pass_phrases_is_slowed()
    {
        await using var host = await PracticeHost.Begin();
        using var guesser = host.NewBrowser();
        for (var i = 0; i <= Limits.OfSignIn && guesser.Answer?.StatusCode is not HttpStatusCode.TooManyRequests; i++)
            await guesser.Raw("/sign-in", ("login", "owner"), ("password", $"{i}"));

        Assert.Equal(HttpStatusCode.TooManyRequests, guesser.Answer!.StatusCode);
        Assert.NotNull(guesser.Answer.Headers.RetryAfter);
    }

    private static string Plain(Microsoft.AspNetCore.Routing.Patterns.RoutePatternPathSegment segment) =>
        string.Concat(
            segment.Parts.Select(part =>
                part switch
                {
                    Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart parameter => $"{{{parameter.Name}}}",
                    Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal => literal.Content,
                    _ => "",
                }
            )
        );

    private static async Task<JsonObject> Document(PracticeHost host)
    {
        using var browser = host.NewBrowser();
        await browser.Get("/api/v1.json");
        return JsonNode.Parse(await browser.Answer.Content.ReadAsStringAsync())!.AsObject();
    }

    private static IEnumerable<(string Name, JsonNode Operation)> Operations(JsonObject document) =>
        from path in document["paths"]!.AsObject()
        from operation in path.Value!.AsObject()
        select ($"{operation.Key.ToUpperInvariant()} {path.Key["/api/v1".Length..]}", operation.Value!);
}
