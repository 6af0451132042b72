using System.Text.Json.Serialization;
using Stipple.Skin.Forecasting;

namespace Stipple.Cli.Forecasting.Export;

/// <summary>Writer of forecasts, made at compile time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters = [
        typeof(BandJson),
        typeof(NumberJson),
        typeof(DaysJson),
        typeof(KebabEnumJson<SessionStatus>),
        typeof(KebabEnumJson<GoalUnit>),
    ],
    GenerationMode = JsonSourceGenerationMode.Metadata
)]
[JsonSerializable(typeof(Forecast))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(string))]
internal sealed partial class ExportJson : JsonSerializerContext;
