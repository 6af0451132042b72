namespace Stipple.Tests;

/// <summary>The example courses.</summary>
internal static class Examples
{
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Directory
            .GetFiles(Repository.Examples, "*.json")
            .Select(file => Path.GetFileNameWithoutExtension(file)!)
            .Order(StringComparer.Ordinal),
    ];

    public static byte[] Read(string name) => File.ReadAllBytes(Path.Combine(Repository.Examples, name + ".json"));

    public static string ReadText(string name) => File.ReadAllText(Path.Combine(Repository.Examples, name + ".json"));
}
