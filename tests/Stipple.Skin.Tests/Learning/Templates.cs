using System.Runtime.CompilerServices;

namespace Stipple.Skin.Tests.Learning;

/// <summary>The example courses.</summary>
internal static class Templates
{
    public static Course[] Examples { get; } =
    [
        .. Directory
            .EnumerateFiles(Folder(), "*.json")
            .Order(StringComparer.Ordinal)
            .Select(path => CourseReader.Read(File.ReadAllBytes(path)).Course ?? throw new InvalidOperationException(path)),
    ];

    private static string Folder([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../examples"));
}
