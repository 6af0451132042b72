using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Stipple.Web.Hosting;

namespace Stipple.Web.Api;

/// <summary>Reads the operations of the interface out of its own description.</summary>
internal sealed class ApiOperations([FromKeyedServices(ApiDescription.Version)] IOpenApiDocumentProvider provider) : IHandler
{
    public async Task<IReadOnlyList<ApiOperationView>> List(CancellationToken cancellation)
    {
        var document = await provider.GetOpenApiDocumentAsync(cancellation);
        return
        [
            .. document
                .Paths.SelectMany(path =>
                    (path.Value.Operations ?? []).Select(operation => new ApiOperationView(
                        operation.Value.Tags?.FirstOrDefault()?.Reference.Id ?? "",
                        operation.Key.Method,
                        path.Key,
                        operation.Value.Summary ?? "",
                        operation.Value.Description ?? "",
                        [.. Fields(operation.Value)]
                    ))
                )
                .OrderBy(o => o.Tag, StringComparer.Ordinal)
                .ThenBy(o => o.Path, StringComparer.Ordinal)
                .ThenBy(o => o.Method, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<(string, string)> Fields(OpenApiOperation operation)
    {
        foreach (var parameter in operation.Parameters ?? [])
            yield return (parameter.Name ?? "", Allowed(parameter.Schema, parameter.Required));
        var body = operation.RequestBody?.Content?.Values.FirstOrDefault()?.Schema;
        foreach (var (name, schema) in body?.Properties ?? new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal))
            yield return (name, Allowed(schema, body!.Required?.Contains(name) == true));
    }

    private static string Allowed(IOpenApiSchema? schema, bool required)
    {
        var words = new List<string> { required ? "required" : "optional" };
        if (schema?.Type is { } type)
            words.Add((type & ~JsonSchemaType.Null).ToString().ToLowerInvariant());
        if (schema?.Format is { } format)
            words.Add(format);
        if (schema?.MaxLength is { } most)
            words.Add($"up to {most} characters");
        if (schema is { Minimum: { } low, Maximum: { } high })
            words.Add($"{low} to {high}");
        if (schema?.Enum is { Count: > 0 } choices)
            words.Add(string.Join(" | ", choices.Select(c => $"{c}")));
        return string.Join(", ", words);
    }
}
