using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Stipple.Shapes;

/// <summary>An id: lower case words and digits joined by single hyphens.</summary>
internal sealed partial class IdShape : Shape<string>
{
    private const string Pattern = "^[a-z0-9]+(-[a-z0-9]+)*$";

    private static readonly string Allowed =
        $"lower case letters and digits, words joined by single hyphens, at most {CourseLimits.Id} characters";

    public override void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);

    protected override bool TryReadCore(Node node, ReadScope scope, [MaybeNullWhen(false)] out string value)
    {
        value = node.Text;
        if (!Expect(node, JsonValueKind.String, scope, $"an id: {Allowed}"))
            return false;
        if (value!.Length <= CourseLimits.Id && IdPattern().IsMatch(value))
            return true;
        scope.Log.Add(FaultCodes.BadId, node, node.Found, Allowed);
        return false;
    }

    protected override JsonObject Describe(SchemaScope scope) =>
        new()
        {
            ["type"] = "string",
            ["pattern"] = Pattern,
            ["maxLength"] = CourseLimits.Id,
        };

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex IdPattern();
}
