using Stipple.Shapes;

namespace Stipple.Cli.Failing;

/// <summary>Says which name was likely meant, and where all are listed.</summary>
internal static class Closest
{
    /// <summary>The nearest name, if it is near, and where all are listed.</summary>
    public static string Among(string found, IEnumerable<string> names, string listedBy) =>
        Nearest.To(found, names) is { } near ? $"perhaps {near} is meant; {listedBy} lists all" : $"{listedBy} lists all";
}
