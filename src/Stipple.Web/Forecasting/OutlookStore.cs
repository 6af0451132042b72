using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Stipple.Evidence;
using Stipple.Skin.Forecasting;

namespace Stipple.Web.Forecasting;

/// <summary>An outlook as it is kept: compressed, under the fingerprint of what it was made of.</summary>
internal static class OutlookStore
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    /// <summary>SHA-256 of the course and of what forecasts it, in hexadecimal.</summary>
    public static string Fingerprint(string course, int twins) =>
        Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes($"{Forecaster.ModelVersion} {Catalogue.Calibration.Version} {Edition} {twins} {course}"))
        );

    /// <summary>An outlook as JSON.</summary>
    public static string Json(CourseOutlook outlook) => JsonSerializer.Serialize(outlook, Options);

    public static byte[] Pack(CourseOutlook outlook)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest))
            JsonSerializer.Serialize(brotli, outlook, Options);
        return packed.ToArray();
    }

    public static CourseOutlook Unpack(byte[] packed)
    {
        using var brotli = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<CourseOutlook>(brotli, Options)!;
    }

    // Another form of the record makes what was kept before unreadable: raise it with any change to CourseOutlook or its words.
    private const int Edition = 1;
}
