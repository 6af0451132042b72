using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Stipple.Cli.Forecasting.Export;

/// <summary>Moments as <see cref="DayJson"/> writes each.</summary>
internal sealed class DaysJson : JsonConverter<ImmutableArray<double>>
{
    public override ImmutableArray<double> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Forecasts are written, not read.");

    public override void Write(Utf8JsonWriter writer, ImmutableArray<double> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var day in value)
            writer.WriteNumberValue(DayJson.Round(day));
        writer.WriteEndArray();
    }
}
