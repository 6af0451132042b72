namespace Stipple.Cli.Tests;

/// <summary>An empty folder that goes when the test is over.</summary>
internal sealed class Folder : IDisposable
{
    private readonly string path = Directory.CreateTempSubdirectory("stipple-").FullName;

    public string this[string name] => Path.Combine(path, name);

    public IReadOnlyList<string> Files => [.. Directory.EnumerateFileSystemEntries(path).Select(p => Path.GetFileName(p)!)];

    public string Write(string name, string text)
    {
        File.WriteAllText(this[name], text);
        return this[name];
    }

    public void Dispose() => Directory.Delete(path, recursive: true);
}
