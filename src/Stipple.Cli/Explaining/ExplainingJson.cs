using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Stipple.Cli.Explaining;

/// <summary>Writer of explanations, made at compile time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    WriteIndented = true,
    NewLine = "\n"
)]
[JsonSerializable(typeof(Explanation))]
[JsonSerializable(typeof(Topic[]))]
internal sealed partial class ExplainingJson : JsonSerializerContext
{
    private static ExplainingJson? readable;

    /// <summary>The writer that leaves letters of all scripts as they are.</summary>
    public static ExplainingJson Readable =>
        readable ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });
}
