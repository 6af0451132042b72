using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Stipple.Web.Access;
using Stipple.Web.Forms;
using Stipple.Web.Wording;

namespace Stipple.Web.Api;

/// <summary>The description of the interface: what each operation does, needs, takes and gives, and how it refuses.</summary>
internal static class ApiDescription
{
    /// <summary>Name of the document and of the version in addresses.</summary>
    public const string Version = "v1";

    private const string Token = "token";
    private const string Problem = nameof(ApiProblem);
    private const string ProblemType = "application/problem+json";

    // A text of a form without another limit, as the reader of forms has it.
    private const int UsualLength = 200;
    private static readonly string[] Always = ["401", "403", "429"];
    private static readonly string[] Faulty = ["409", "422"];

    public static void Add(IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            json.SerializerOptions.Converters.Add(new JsonStringEnumConverter<Phototype>());
            json.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower));
        });
        services.AddOpenApi(
            Version,
            openApi =>
            {
                openApi.AddDocumentTransformer(Whole);
                openApi.AddOperationTransformer(Operation);
                openApi.AddSchemaTransformer(Schema);
            }
        );
    }

    /// <summary>The permission an endpoint asks of a token; null when it asks none.</summary>
    public static string? PermissionOf(IEnumerable<object> metadata) =>
        metadata
            .OfType<IAuthorizeData>()
            .Select(a => a.Policy)
            .OfType<string>()
            .Where(p => p.StartsWith("api:", StringComparison.Ordinal))
            .Select(p => p[4..])
            .FirstOrDefault();

    private static Task Whole(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellation)
    {
        var texts = context.ApplicationServices.GetRequiredService<Texts>();
        document.Info = new OpenApiInfo
        {
            Title = texts["api.title"],
            Version = typeof(ApiDescription).Assembly.GetName().Version!.ToString(3),
            Description = Introduction(texts),
        };
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal)
        {
            [Token] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http,
                Scheme = "bearer",
                Description = texts["api.token"],
            },
        };
        document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Token, document)] = [] }];
        // Addresses are told relative to where the document was read.
        document.Servers = [];
        return Task.CompletedTask;
    }

    private static async Task Operation(
        OpenApiOperation operation,
        OpenApiOperationTransformerContext context,
        CancellationToken cancellation
    )
    {
        var texts = context.ApplicationServices.GetRequiredService<Texts>();
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        var name = $"{context.Description.HttpMethod} {PathOf(context.Description.RelativePath)}";
        var key = $"api.{name}";
        operation.Summary ??= texts.Has(key) ? texts[key] : null;
        operation.Description = string.Join(
            ' ',
            new[] { operation.Description, PermissionOf(metadata) is { } p ? texts.Of("api.needs", p) : null }.OfType<string>()
        );
        if (metadata.OfType<MethodInfo>().FirstOrDefault()?.DeclaringType?.Namespace?.Split('.') is [_, _, var folder, ..])
            operation.Tags = new HashSet<OpenApiTagReference> { new(folder, context.Document) };

        var problem = await context.GetOrCreateSchemaAsync(typeof(ApiProblem), null, cancellation);
        context.Document?.AddComponent(Problem, problem);
        operation.Responses ??= [];
        if (StatedAnswers.Of(name) is { } stated)
            operation.Responses["200"] = new OpenApiResponse
            {
                Description = "OK",
                Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal)
                {
                    ["application/json"] = new() { Schema = await context.GetOrCreateSchemaAsync(stated, null, cancellation) },
                },
            };
        var refused = Always
            .Concat(operation.Parameters?.Any(x => x.In is ParameterLocation.Path) == true ? ["404"] : [])
            .Concat(operation.RequestBody is null ? [] : Faulty);
        foreach (var status in refused)
            operation.Responses[status] = new OpenApiResponse
            {
                Description = texts[$"api.status.{status}"],
                Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal)
                {
                    [ProblemType] = new() { Schema = new OpenApiSchemaReference(Problem, context.Document) },
                },
            };
    }

    private static Task Schema(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellation)
    {
        if (
            context.JsonTypeInfo.Type == typeof(string)
            && context.JsonPropertyInfo?.DeclaringType.Name.EndsWith("Input", StringComparison.Ordinal) == true
        )
            schema.MaxLength ??= UsualLength;
        return Task.CompletedTask;
    }

    private static string PathOf(string? path)
    {
        var parts = (path ?? "")
            .Split('/', StringSplitOptions.RemoveEmptyEntries)
            .Skip(2)
            .Select(part =>
                part[0] is '{' && part.Contains(':', StringComparison.Ordinal)
                    ? $"{part[..part.IndexOf(':', StringComparison.Ordinal)]}}}"
                    : part
            );
        return $"/{string.Join('/', parts)}";
    }

    private static string Introduction(Texts texts)
    {
        var text = new StringBuilder(texts["api.lead"]).Append("\n\n").Append(texts["api.codes"]).Append("\n\n");
        foreach (var (code, meaning) in Codes(texts))
            text.Append($"- `{code}`: {meaning}\n");
        return text.ToString();
    }

    /// <summary>Permanent codes of faults of what was sent, with what they mean.</summary>
    public static IEnumerable<(string Code, string Meaning)> Codes(Texts texts) =>
        typeof(FormCodes)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(f => (string)f.GetRawConstantValue()!)
            .Order(StringComparer.Ordinal)
            .Select(code => (code, texts[$"api.code.{code}"]));
}
