namespace Stipple.Web.Tests;

/// <summary>Finds the files of the working copy the tests run in.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>Asks that generated documents be written anew instead of compared.</summary>
    public static bool Regenerates => Environment.GetEnvironmentVariable("STIPPLE_REGENERATE") is "1";

    /// <summary>Fails when a generated document differs from the one kept, unless it is to be written anew.</summary>
    public static void AssertCurrent(string path, string expected)
    {
        var file = Path.Combine(Root, path);
        if (Regenerates)
            File.WriteAllText(file, expected);
        Assert.True(
            File.Exists(file) && string.Equals(File.ReadAllText(file), expected, StringComparison.Ordinal),
            $"{path} is stale; run the tests with STIPPLE_REGENERATE=1 to write it anew."
        );
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Stipple.slnx")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("Stipple.slnx was found in no folder above the tests.");
    }
}
