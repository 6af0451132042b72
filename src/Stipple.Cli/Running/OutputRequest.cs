using Stipple.Cli.Failing;

namespace Stipple.Cli.Running;

/// <summary>The outputs that a command line asks for.</summary>
internal static class OutputRequest
{
    /// <summary>Every fault that can be told before there is anything to write.</summary>
    /// <param name="input">The path of what is read; empty when nothing is.</param>
    /// <param name="streams">Options whose output may go to standard output, with their paths; null where not asked for.</param>
    /// <param name="pages">Options whose output must be a file.</param>
    public static IEnumerable<Fault> Faults(
        string input,
        ReadOnlySpan<(string Option, string? Path)> streams,
        ReadOnlySpan<(string Option, string? Path)> pages
    )
    {
        var faults = new List<Fault>();
        foreach (var (option, path) in pages)
        {
            if (path is not null && Outputs.IsStandard(path))
                faults.Add(CliCodes.OutputUnwritable.Fault(option, path, "allowed is a file", "a page is no terminal output"));
        }

        faults.AddRange(Outputs.FaultsOf(input, [.. streams, .. pages]));
        return faults;
    }
}
