using Stipple.Cli.Failing;

namespace Stipple.Cli.Running;

/// <summary>The outputs that a command line asks for.</summary>
internal static class OutputRequest
{
    /// <summary>Every fault that can be told before there is anything to write.</summary>
    /// <param name="streams">Options whose output may go to standard output, with their paths; null where not asked for.</param>
    /// <param name="pages">Options whose output must be a file.</param>
    public static IEnumerable<Fault> Faults(
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

        (string Option, string? Path)[] all = [.. streams, .. pages];
        faults.AddRange(all.Select(o => Outputs.FaultOf(o.Option, o.Path)).OfType<Fault>());
        var places = all.Where(o => o.Path is not null)
            .GroupBy(
                o => Outputs.IsStandard(o.Path!) ? o.Path! : Path.GetFullPath(o.Path!.Length == 0 ? "." : o.Path),
                StringComparer.Ordinal
            );
        faults.AddRange(
            places
                .Where(g => g.Count() > 1)
                .Select(g =>
                    CliCodes.OutputsCollide.Fault(
                        string.Join(" and ", g.Select(o => o.Option)),
                        g.First().Path!,
                        "allowed is one place for each"
                    )
                )
        );
        return faults;
    }
}
