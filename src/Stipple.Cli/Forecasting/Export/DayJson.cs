using System.Text.Json;
using System.Text.Json.Serialization;

namespace Stipple.Cli.Forecasting.Export;

/// <summary>A moment in days with four decimals: moments are whole minutes, which these tell apart on any day.</summary>
internal sealed class DayJson : JsonConverter<double>
{
    private const int Decimals = 4;

    /// <summary>A moment as it is written.</summary>
    public static double Round(double day) => Math.Round(day, Decimals);

    public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Forecasts are written, not read.");

    public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options) => writer.WriteNumberValue(Round(value));
}
