using System.Runtime.CompilerServices;

namespace Stipple.Cli.Tests;

/// <summary>Files of the repository.</summary>
internal static class Repository
{
    public static IEnumerable<string> Examples =>
        Directory
            .EnumerateFiles(Path.Combine(Root(), "examples"), "*.json")
            .Select(p => Path.GetFileNameWithoutExtension(p)!)
            .Order(StringComparer.Ordinal);

    public static string Example(string name) => Path.Combine(Root(), "examples", $"{name}.json");

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root(), path));

    /// <summary>Compares a generated file with the one kept; writes it anew under STIPPLE_REGENERATE=1.</summary>
    public static void AssertCurrent(string path, string text)
    {
        var kept = Path.Combine(Root(), path);
        if (string.Equals(Environment.GetEnvironmentVariable("STIPPLE_REGENERATE"), "1", StringComparison.Ordinal))
            File.WriteAllText(kept, text);
        Assert.Equal(File.ReadAllText(kept), text);
    }

    public static string Root() => Up();

    private static string Up([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../.."));
}
