using System.Reflection;

namespace Stipple.Cli.Rehearsing;

/// <summary>The example courses, which those of simulated people are made like.</summary>
internal static class RehearsalTemplates
{
    private const string Folder = "examples/";

    /// <summary>The courses, by name.</summary>
    public static IReadOnlyList<Course> All { get; } =
    [
        .. Assembly
            .GetExecutingAssembly()
            .GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(Read),
    ];

    private static Course Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        return CourseReader.Read(stream).Course ?? throw new InvalidDataException($"{name} is no sound course.");
    }
}
