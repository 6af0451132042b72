using System.Text.Json;
using System.Text.Json.Serialization;
using Stipple.Skin.Cohorts;

namespace Stipple.Cli.Trialling;

/// <summary>Moments as a list of three whole numbers: count, sum and sum of squares.</summary>
internal sealed class MomentsJson : JsonConverter<Moments>
{
    public override Moments Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException();
        var (count, sum, squares) = (Next(ref reader), Next(ref reader), Next(ref reader));
        if (!reader.Read() || reader.TokenType != JsonTokenType.EndArray || count < 0 || count > long.MaxValue)
            throw new JsonException();
        return new Moments((long)count, sum, squares);
    }

    public override void Write(Utf8JsonWriter writer, Moments value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Count);
        writer.WriteRawValue(value.Sum.ToString());
        writer.WriteRawValue(value.Squares.ToString());
        writer.WriteEndArray();
    }

    private static Int128 Next(ref Utf8JsonReader reader) =>
        reader.Read() && reader.TokenType == JsonTokenType.Number && Int128.TryParse(reader.ValueSpan, null, out var number)
            ? number
            : throw new JsonException();
}
