using System.Text.Json;
using System.Text.Json.Serialization;

namespace Stipple.Evidence;

/// <summary>Readers made at compile time; a field missing, unknown or null against its type is an error.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    UseStringEnumConverter = true
)]
[JsonSerializable(typeof(SourceFile))]
[JsonSerializable(typeof(ZoneFile))]
[JsonSerializable(typeof(ScaleFile))]
[JsonSerializable(typeof(DeviceFile))]
[JsonSerializable(typeof(LimitFile))]
[JsonSerializable(typeof(ParameterFile))]
[JsonSerializable(typeof(CalibrationFile))]
[JsonSerializable(typeof(CurveFile))]
[JsonSerializable(typeof(CheckFile))]
internal sealed partial class EvidenceJson : JsonSerializerContext;
