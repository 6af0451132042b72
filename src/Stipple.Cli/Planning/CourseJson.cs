using System.Text.Json;
using System.Text.Json.Serialization;

namespace Stipple.Cli.Planning;

/// <summary>A course as its own document.</summary>
internal sealed class CourseJson : JsonConverter<Course>
{
    public override Course Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Plans are written, not read.");

    public override void Write(Utf8JsonWriter writer, Course value, JsonSerializerOptions options) =>
        writer.WriteRawValue(CourseWriter.Write(value));
}
