using System.Text.Json;
using System.Text.Json.Serialization;

namespace Stipple.Web.Courses;

/// <summary>How what is typed is kept as JSON: names and choices as in the course format.</summary>
public static class CourseJson
{
    /// <summary>The options.</summary>
    public static JsonSerializerOptions Options { get; } =
        new(JsonSerializerDefaults.Web)
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
        };
}
