using System.Text.Json;
using System.Text.Json.Serialization;
using Stipple.Skin.Forecasting;

namespace Stipple.Cli.Forecasting.Export;

/// <summary>A band as an object of its five quantiles.</summary>
/// <remarks>Six significant digits: twins are kept in single precision, and more digits would say nothing.</remarks>
internal sealed class BandJson : JsonConverter<Band>
{
    private static readonly JsonEncodedText P05 = JsonEncodedText.Encode("p05");
    private static readonly JsonEncodedText P25 = JsonEncodedText.Encode("p25");
    private static readonly JsonEncodedText P50 = JsonEncodedText.Encode("p50");
    private static readonly JsonEncodedText P75 = JsonEncodedText.Encode("p75");
    private static readonly JsonEncodedText P95 = JsonEncodedText.Encode("p95");

    public override Band Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Forecasts are written, not read.");

    public override void Write(Utf8JsonWriter writer, Band value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        Number(writer, P05, value.P05);
        Number(writer, P25, value.P25);
        Number(writer, P50, value.P50);
        Number(writer, P75, value.P75);
        Number(writer, P95, value.P95);
        writer.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter writer, JsonEncodedText name, double value)
    {
        writer.WritePropertyName(name);
        NumberJson.Write(writer, value);
    }
}
