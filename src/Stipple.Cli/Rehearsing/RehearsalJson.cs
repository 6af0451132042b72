using System.Text.Json.Serialization;

namespace Stipple.Cli.Rehearsing;

/// <summary>Writer of rehearsals, made at compile time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    NewLine = "\n",
    UseStringEnumConverter = true
)]
[JsonSerializable(typeof(RehearsalDocument))]
internal sealed partial class RehearsalJson : JsonSerializerContext;
