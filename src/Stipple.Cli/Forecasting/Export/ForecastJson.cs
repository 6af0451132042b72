using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Stipple.Skin.Forecasting;

namespace Stipple.Cli.Forecasting.Export;

/// <summary>A forecast as JSON, described in docs/guide/forecast.md.</summary>
internal static class ForecastJson
{
    /// <summary>Marks the document.</summary>
    public const string Format = "stipple-forecast";

    /// <summary>Version of the format; raised when a reader of the former one could be misled.</summary>
    public const int Version = 2;

    private static readonly JsonSerializerOptions Options = new(ExportJson.Default.Options)
    {
        TypeInfoResolver = ExportJson.Default.WithAddedModifier(Mark),
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Writes to a stream, which stays open.</summary>
    public static void Write(Stream stream, Forecast forecast)
    {
        JsonSerializer.Serialize(stream, forecast, (JsonTypeInfo<Forecast>)Options.GetTypeInfo(typeof(Forecast)));
        stream.WriteByte((byte)'\n');
    }

    /// <summary>Writes moments as whole minutes are told apart.</summary>
    public static void RoundDays(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(p => p.Name is "day" or "horizon"))
            property.CustomConverter = new DayJson();
    }

    /// <summary>Adds a property that is always the same.</summary>
    public static void Constant<T>(JsonTypeInfo type, string name, int order, T value)
    {
        var property = type.CreateJsonPropertyInfo(typeof(T), name);
        property.Get = _ => value;
        property.Order = order;
        type.Properties.Add(property);
    }

    private static void Mark(JsonTypeInfo type)
    {
        RoundDays(type);
        if (type.Type != typeof(Forecast))
            return;
        Constant(type, "format", -2, Format);
        Constant(type, "version", -1, Version);
    }
}
