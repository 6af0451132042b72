using System.Text.Json.Serialization;
using Stipple.Cli.Forecasting.Export;
using Stipple.Skin.Plans;

namespace Stipple.Cli.Planning;

/// <summary>Writer of proposals, made at compile time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters = [
        typeof(BandJson),
        typeof(NumberJson),
        typeof(DaysJson),
        typeof(CourseJson),
        typeof(KebabEnumJson<SessionStatus>),
        typeof(KebabEnumJson<GoalUnit>),
        typeof(KebabEnumJson<PlanVirtue>),
        typeof(KebabEnumJson<LabelReason>),
    ],
    GenerationMode = JsonSourceGenerationMode.Metadata
)]
[JsonSerializable(typeof(Proposal))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(string))]
internal sealed partial class PlanExportJson : JsonSerializerContext;
