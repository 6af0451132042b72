using System.Text.Json.Serialization;

namespace Stipple.Cli.Trialling;

/// <summary>Writer of reports, made at compile time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    NewLine = "\n",
    Converters = [typeof(KnownNumberJson)],
    GenerationMode = JsonSourceGenerationMode.Metadata
)]
[JsonSerializable(typeof(CohortDocument))]
internal sealed partial class CohortJson : JsonSerializerContext;
