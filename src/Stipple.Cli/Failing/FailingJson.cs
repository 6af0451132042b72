using System.Text.Json.Serialization;

namespace Stipple.Cli.Failing;

/// <summary>Writer of fault reports, made at compile time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(FaultReport))]
internal sealed partial class FailingJson : JsonSerializerContext;
