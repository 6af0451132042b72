using System.Text.Json;
using System.Text.Json.Serialization;

namespace Stipple.Evidence;

/// <summary>Writes members of an enumeration as the course does: <c>hyaluronic-acid</c>.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
internal sealed class KebabEnum<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
