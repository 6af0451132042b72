using System.Runtime.InteropServices;

namespace Stipple.Cli.Running;

/// <summary>Where a path leads once all links are followed, and what stands there.</summary>
/// <param name="Path">The path as given, made absolute.</param>
/// <param name="Target">The file it leads to; it need not exist.</param>
internal sealed record Place(string Path, string Target)
{
    // As many as Linux follows.
    private const int MostLinks = 40;

    private const int WorkingFolder = -100; // AT_FDCWD
    private const uint TypeOnly = 1; // STATX_TYPE
    private const int ModeOffset = 28; // of stx_mode in struct statx
    private const int TypeMask = 0xF000; // S_IFMT
    private const int Regular = 0x8000; // S_IFREG

    /// <summary>Follows a path.</summary>
    /// <exception cref="IOException">Its links lead in a circle.</exception>
    public static Place Of(string path)
    {
        var whole = System.IO.Path.GetFullPath(path);
        return new Place(whole, Follow(whole, 0));
    }

    /// <summary>Whether what it leads to is no file that another could replace: a device, a pipe, or an open file of a process.</summary>
    public bool IsStream =>
        !OperatingSystem.IsWindows()
        && (IsOfSystem(Path) || IsOfSystem(Target) || (OperatingSystem.IsLinux() && File.Exists(Path) && !IsRegular(Path)));

    private static bool IsOfSystem(string path) =>
        path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal);

    private static string Follow(string path, int links)
    {
        if (System.IO.Path.GetDirectoryName(path) is not { } folder)
            return path;
        var here = System.IO.Path.Combine(Follow(folder, links), System.IO.Path.GetFileName(path));
        if (new FileInfo(here).LinkTarget is not { } target)
            return here;
        if (links == MostLinks)
            throw new IOException("its links lead in a circle");
        return Follow(System.IO.Path.GetFullPath(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(here)!, target)), links + 1);
    }

    // .NET tells permissions, but not whether a path is a device.
    private static bool IsRegular(string path)
    {
        var told = new byte[256];
        return Statx(WorkingFolder, path, 0, TypeOnly, told) != 0 || (BitConverter.ToUInt16(told, ModeOffset) & TypeMask) == Regular;
    }

    [DllImport("libc", EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Statx(int folder, [MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags, uint mask, byte[] told);
}
