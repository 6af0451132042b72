using System.Text.Json;
using System.Text.Json.Serialization;

namespace Stipple.Practice.Screening;

/// <summary>Readers made at compile time; a field missing, unknown or null against its type is an error.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    UseStringEnumConverter = true
)]
[JsonSerializable(typeof(QuestionnaireFile))]
[JsonSerializable(typeof(RuleFile))]
internal sealed partial class ScreeningJson : JsonSerializerContext;
