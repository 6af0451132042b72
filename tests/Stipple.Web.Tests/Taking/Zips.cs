using System.IO.Compression;

namespace Stipple.Web.Tests.Taking;

/// <summary>Opens ZIP files.</summary>
public static class Zips
{
    public static Dictionary<string, byte[]> Read(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        return archive.Entries.ToDictionary(
            e => e.FullName,
            e =>
            {
                using var stream = e.Open();
                using var kept = new MemoryStream();
                stream.CopyTo(kept);
                return kept.ToArray();
            },
            StringComparer.Ordinal
        );
    }
}
