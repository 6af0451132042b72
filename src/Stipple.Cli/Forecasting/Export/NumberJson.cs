using System.Text.Json;
using System.Text.Json.Serialization;

namespace Stipple.Cli.Forecasting.Export;

/// <summary>A number with at most six significant digits.</summary>
internal sealed class NumberJson : JsonConverter<double>
{
    /// <summary>How such a number is formatted.</summary>
    public const string Format = "G6";

    public static void Write(Utf8JsonWriter writer, double value)
    {
        Span<byte> digits = stackalloc byte[32];
        value.TryFormat(digits, out var length, Format, null);
        writer.WriteRawValue(digits[..length], skipInputValidation: true);
    }

    public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Forecasts are written, not read.");

    public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options) => Write(writer, value);
}
