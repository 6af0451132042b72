using System.Text.Json;
using System.Text.Json.Serialization;

namespace Stipple.Cli.Forecasting.Export;

/// <summary>Members of an enumeration as in course documents: <c>planned</c>.</summary>
internal sealed class KebabEnumJson<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
