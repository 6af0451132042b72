namespace Stipple.Cli.Tests.Science;

/// <summary>The documents and sources of the working copy the tests run in.</summary>
internal static class Documents
{
    public static string Root { get; } = FindRoot();

    public static DirectoryInfo Science => new(Path.Combine(Root, "docs", "science"));

    public static string Read(string name) => File.ReadAllText(Path.Combine(Science.FullName, name));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Stipple.slnx")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("Stipple.slnx was found in no folder above the tests.");
    }
}
