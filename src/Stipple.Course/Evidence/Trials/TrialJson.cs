using System.Text.Json;
using System.Text.Json.Serialization;

namespace Stipple.Evidence;

/// <summary>Reader of the trials made at compile time; as strict as <see cref="EvidenceJson"/>, with names as in a course.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    UseStringEnumConverter = true,
    Converters =
    [
        typeof(KebabEnum<TrialRole>), typeof(KebabEnum<DesignFeature>), typeof(KebabEnum<EndpointDirection>), typeof(KebabEnum<ScopeReason>),
        typeof(KebabEnum<PigmentType>), typeof(KebabEnum<ScarCause>), typeof(KebabEnum<ScarForm>), typeof(KebabEnum<StretchMarkColour>),
        typeof(KebabEnum<DeviceKind>), typeof(KebabEnum<Adjunct>), typeof(KebabEnum<SkinCareProduct>), typeof(KebabEnum<GoalUnit>),
    ])]
[JsonSerializable(typeof(TrialFile))]
internal sealed partial class TrialJson : JsonSerializerContext;
