using System.Text.Json;
using System.Text.Json.Serialization;
using Stipple.Cli.Forecasting.Export;

namespace Stipple.Cli.Trialling;

/// <summary>A number with at most six significant digits; null where it is not known.</summary>
internal sealed class KnownNumberJson : JsonConverter<double>
{
    public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Reports are written, not read.");

    public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options)
    {
        if (double.IsFinite(value))
            NumberJson.Write(writer, value);
        else
            writer.WriteNullValue();
    }
}
