using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Stipple.Shapes;

/// <summary>Free text without control characters (tab and line ends apart), counted in Unicode characters.</summary>
internal sealed class TextShape(int longest) : Shape<string>
{
    private string Allowed => $"1 to {longest} characters without control characters";

    public override void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);

    protected override bool TryReadCore(Node node, ReadScope scope, [MaybeNullWhen(false)] out string value)
    {
        value = node.Text;
        if (!Expect(node, JsonValueKind.String, scope, $"a text of {Allowed}"))
            return false;
        var length = value!.EnumerateRunes().Count();
        if (length >= 1 && length <= longest && !value!.Any(c => c < ' ' && c is not ('\t' or '\n' or '\r')))
            return true;
        scope.Log.Add(FaultCodes.BadText, node, length > longest ? $"{length} characters long" : node.Found, Allowed);
        return false;
    }

    protected override JsonObject Describe(SchemaScope scope) =>
        new()
        {
            ["type"] = "string",
            ["minLength"] = 1,
            ["maxLength"] = longest,
            ["pattern"] = @"^[^\u0000-\u0008\u000B\u000C\u000E-\u001F]*$",
        };
}
